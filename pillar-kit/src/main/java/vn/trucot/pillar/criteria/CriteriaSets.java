package vn.trucot.pillar.criteria;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionsInvalid;
import vn.trucot.pillar.register.RegisteredKinds;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The sets of criteria of the pillar, which fit its registers; with one that does not, the service does not start. */
@Startup
@Singleton
public class CriteriaSets {

    private final CriteriaFiles files;

    CriteriaSets(CriteriaFiles files, RegisteredKinds registers) {
        this.files = files;
        List<DefinitionMistake> mistakes = new ArrayList<>();
        files.versions().values().stream().map(List::getLast).forEach(set -> {
            String records = set.scores().records();
            if (records != null && registers.find(records) == null) {
                mistakes.add(files.written(set)
                        .told(
                                "scores.records",
                                "there is no register '" + records + "', only " + registers.collections()));
            }
        });
        if (!mistakes.isEmpty()) {
            throw new DefinitionsInvalid(mistakes);
        }
    }

    /** How many sets there are. */
    public int size() {
        return files.versions().size();
    }

    /** The present version of each set, by code. */
    List<CriteriaSet> all() {
        return files.versions().values().stream().map(List::getLast).toList();
    }

    /**
     * All versions of a set, earliest first.
     *
     * @throws Problem NOT_FOUND
     */
    List<CriteriaSet> versions(String code) {
        List<CriteriaSet> versions = files.versions().get(code);
        if (versions == null) {
            throw new Problem(
                    ProblemCode.NOT_FOUND,
                    "there is no set of criteria '" + code + "', only "
                            + files.versions().keySet());
        }
        return versions;
    }

    /**
     * The version of a set for a day.
     *
     * @throws Problem NOT_FOUND; VALIDATION_FAILED if the set begins later
     */
    CriteriaSet version(String code, LocalDate day) {
        List<CriteriaSet> versions = versions(code);
        return versions.reversed().stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ProblemCode.VALIDATION_FAILED,
                        "set " + code + " begins on " + versions.getFirst().validFrom() + ", after " + day));
    }

    /** What an assessment is worth by the version of its set for its day. */
    Worth worth(Assessment assessment) {
        return new Scoring(version(assessment.criteria(), assessment.assessedOn()), assessment.values()).worth();
    }
}
