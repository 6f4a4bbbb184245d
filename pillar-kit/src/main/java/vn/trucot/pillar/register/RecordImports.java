package vn.trucot.pillar.register;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.FileImport;
import vn.trucot.pillar.importing.FileImports;

/** Files of records are imported into any register. */
@Singleton
class RecordImports implements FileImports {

    private final RegisteredKinds kinds;

    RecordImports(RegisteredKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public @Nullable FileImport<?> find(String target) {
        Register<?> register = kinds.find(target);
        return register == null ? null : register.files();
    }
}
