package vn.trucot.pillar.form;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;
import vn.trucot.pillar.definition.DefinitionEntry;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionFiles;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionsInvalid;

/** The forms of the service ({@code trucot.forms} names their files) and of its operator, as they are written. */
@Singleton
class FormFiles {

    /** Earliest first; one that holds for all earlier periods comes before all others. */
    private static final Comparator<Form> BY_BEGIN = Comparator.comparing(
            Form::validFrom,
            Comparator.nullsFirst(Comparator.comparing((@Nullable Period period) -> period.firstDay())));

    private final SortedMap<String, List<Form>> versions = new TreeMap<>();

    /** Each as it is written: two that say the same are still two. */
    private final IdentityHashMap<Form, DefinitionEntry> written = new IdentityHashMap<>();

    @Inject
    FormFiles(@ConfigProperty(name = "trucot.forms") Optional<List<String>> names, DefinitionFiles files) {
        this(Stream.concat(
                        names.orElse(List.of()).stream()
                                .map(name -> DefinitionFile.ofService("forms/" + name.strip() + ".yaml")),
                        files.ofOperator("forms").stream())
                .toList());
    }

    /**
     * Reads files.
     *
     * @throws DefinitionsInvalid with all that is wrong with them
     */
    FormFiles(List<DefinitionFile> files) {
        List<DefinitionMistake> mistakes = new ArrayList<>();
        for (DefinitionFile file : files) {
            FormReader reader = new FormReader(file, mistakes);
            Form form = reader.read();
            if (form != null) {
                written.put(form, reader.written());
                versions.computeIfAbsent(form.code(), code -> new ArrayList<>()).add(form);
            }
        }
        for (List<Form> all : versions.values()) {
            all.sort(BY_BEGIN);
            for (int i = 1; i < all.size(); i++) {
                checkNext(all.get(i - 1), all.get(i));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new DefinitionsInvalid(mistakes);
        }
    }

    private void checkNext(Form before, Form form) {
        if (form.validFrom() == null || form.validFrom().equals(before.validFrom())) {
            written(form)
                    .mistake("validFrom", "is the same as in " + written(before).file() + "; a version has its own");
        }
        if (form.frequency() != before.frequency()
                || form.level() != before.level()
                || form.counted() != before.counted()
                || !form.schedule().equals(before.schedule())) {
            written(form)
                    .mistake(
                            "",
                            "frequency, level, due and counted are the same for all versions; what differs in them is another form");
        }
    }

    /** A form as it is written, for what is found wrong with it later. */
    DefinitionEntry written(Form form) {
        return Objects.requireNonNull(written.get(form));
    }

    /** All versions of each form, earliest first, by code. */
    SortedMap<String, List<Form>> versions() {
        return versions;
    }

    /** The present version of each form. */
    List<Form> present() {
        return versions.values().stream().map(List::getLast).toList();
    }
}
