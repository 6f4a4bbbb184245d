package vn.trucot.pillar.criteria;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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
import vn.trucot.pillar.definition.DefinitionEntry;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionFiles;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionsInvalid;

/** The sets of criteria of the service ({@code trucot.criteria} names their files) and of its operator, as they are written. */
@Singleton
class CriteriaFiles {

    /** Earliest first; one that holds for all earlier days comes before all others. */
    private static final Comparator<CriteriaSet> BY_BEGIN =
            Comparator.comparing(CriteriaSet::validFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final SortedMap<String, List<CriteriaSet>> versions = new TreeMap<>();

    /** Each as it is written: two that say the same are still two. */
    private final IdentityHashMap<CriteriaSet, DefinitionEntry> written = new IdentityHashMap<>();

    @Inject
    CriteriaFiles(@ConfigProperty(name = "trucot.criteria") Optional<List<String>> names, DefinitionFiles files) {
        this(Stream.concat(
                        names.orElse(List.of()).stream()
                                .map(name -> DefinitionFile.ofService("criteria/" + name.strip() + ".yaml")),
                        files.ofOperator("criteria").stream())
                .toList());
    }

    /**
     * Reads files.
     *
     * @throws DefinitionsInvalid with all that is wrong with them
     */
    CriteriaFiles(List<DefinitionFile> files) {
        List<DefinitionMistake> mistakes = new ArrayList<>();
        for (DefinitionFile file : files) {
            CriteriaReader reader = new CriteriaReader(file, mistakes);
            CriteriaSet set = reader.read();
            if (set != null) {
                written.put(set, reader.written());
                versions.computeIfAbsent(set.code(), code -> new ArrayList<>()).add(set);
            }
        }
        for (List<CriteriaSet> all : versions.values()) {
            all.sort(BY_BEGIN);
            for (int i = 1; i < all.size(); i++) {
                checkNext(all.get(i - 1), all.get(i));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new DefinitionsInvalid(mistakes);
        }
    }

    private void checkNext(CriteriaSet before, CriteriaSet set) {
        if (set.validFrom() == null || set.validFrom().equals(before.validFrom())) {
            written(set)
                    .mistake("validFrom", "is the same as in " + written(before).file() + "; a version has its own");
        }
        if (!set.scores().equals(before.scores())
                || set.counted() != before.counted()
                || set.frequency() != before.frequency()
                || !Objects.equals(set.share(), before.share())
                || !set.measureUnit().equals(before.measureUnit())) {
            written(set)
                    .mistake(
                            "",
                            "scores, counted, frequency, measureUnit and share are the same for all versions; what differs in them is"
                                    + " another set");
        }
    }

    /** A set as it is written, for what is found wrong with it later. */
    DefinitionEntry written(CriteriaSet set) {
        return Objects.requireNonNull(written.get(set));
    }

    /** All versions of each set, earliest first, by code. */
    SortedMap<String, List<CriteriaSet>> versions() {
        return versions;
    }
}
