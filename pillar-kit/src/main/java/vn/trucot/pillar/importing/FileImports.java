package vn.trucot.pillar.importing;

import org.jspecify.annotations.Nullable;

/** What a feature imports files into; each bean of this type is asked. */
@FunctionalInterface
public interface FileImports {

    /** The import of an address, as {@code forms/dossiers}; null if it is none of the feature. */
    @Nullable
    FileImport<?> find(String target);
}
