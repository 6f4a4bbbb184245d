package vn.trucot.pillar.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.figure.Rational;

/**
 * One version of a set of criteria: what it scores, by which criteria, and which levels there are. Immutable.
 *
 * @param code of the set, the same for all its versions
 * @param legalBasis the document that states it; null only of a trial
 * @param trial whether it is not official: every answer says so
 * @param validFrom first day of the version; null for one that holds for all earlier days too
 * @param counted whose assessments make figures
 * @param frequency the periods at whose end levels are counted
 * @param measureUnit what is counted by level: {@code HOUSE}
 * @param levels lowest first
 * @param share the level of which an indicator tells how many of those assessed reach it; null if none does
 */
record CriteriaSet(
        String code,
        Names names,
        @Nullable String legalBasis,
        boolean trial,
        @Nullable LocalDate validFrom,
        Scores scores,
        Assessment.Kind counted,
        Frequency frequency,
        String measureUnit,
        List<Group> groups,
        List<Level> levels,
        @Nullable String share) {

    /**
     * What is scored: units of a level, or the records of a register.
     *
     * @param level of the units, or of those that have the records
     * @param records collection of the register; null if units are scored
     * @param until field of such a record with the first day on which it is no more; null if it has none
     */
    record Scores(
            OrgUnitKind level,
            @Nullable String records,
            @Nullable String until) {}

    /**
     * Criteria that belong together.
     *
     * @param weight what its points are multiplied with in the total
     */
    record Group(String code, Names names, BigDecimal weight, List<Criterion> criteria) {

        Group {
            criteria = List.copyOf(criteria);
        }

        /** Its points without the weight. */
        BigDecimal maximum() {
            return criteria.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    CriteriaSet {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
    }

    static String collection(String code) {
        return "criteria/" + code + "/assessments";
    }

    Stream<Criterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream());
    }

    @Nullable
    Criterion criterion(String wanted) {
        return criteria()
                .filter(criterion -> criterion.code().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The codes of a level and of all above it; none if there is no such level. */
    List<String> from(String level) {
        return levels.stream()
                .map(Level::code)
                .dropWhile(code -> !code.equals(level))
                .toList();
    }

    /** All points, weighted. */
    Rational maximum() {
        return groups.stream()
                .map(group -> Rational.of(group.maximum()).times(group.weight()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** Whether this version is the one for a day, or a later one is. */
    boolean holdsOn(LocalDate day) {
        return validFrom == null || !day.isBefore(validFrom);
    }
}
