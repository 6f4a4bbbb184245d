package vn.trucot.pillar.explanation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.problem.ProblemCode;

/** Whether a figure can be asked about here, and whether days make sense. */
@Singleton
class QuestionChecks {

    /** Scores are of all pillars together; the one that leads the programme answers for them. */
    private static final Pillar ASKED_OF_SCORES = Pillar.GOVERNMENT;

    private static final Pattern SCORE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}/[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final int MOST_DAYS = 366;
    private static final int MOST_YEARS = 10;

    private final Catalogue catalogue;
    private final Pillar pillar;
    private final Clock clock;

    QuestionChecks(Catalogue catalogue, Pillar pillar, Clock clock) {
        this.catalogue = catalogue;
        this.pillar = pillar;
        this.clock = clock;
    }

    /** What is wrong with what is asked, but for its unit. */
    Mistakes of(Asking asked) {
        Mistakes mistakes = new Mistakes();
        subject(asked, mistakes);
        LocalDate today = LocalDate.now(clock);
        if (asked.period().firstDay().isAfter(today)) {
            mistakes.add("period", ProblemCode.PERIOD_IN_FUTURE, asked.period() + " has not begun, today is " + today);
        }
        if (asked.askedOn() != null) {
            past("askedOn", asked.askedOn(), asked.demo(), mistakes);
        }
        due(asked.due(), asked.askedOn() == null ? today : asked.askedOn(), mistakes);
        return mistakes;
    }

    /** What is wrong with an answer about a figure of the period. */
    Mistakes of(Explanation given, Period period, boolean demo) {
        Mistakes mistakes = new Mistakes();
        LocalDate today = LocalDate.now(clock);
        if (given.mendedBy().isBefore(period.firstDay())) {
            mistakes.invalid(
                    "mendedBy",
                    "nothing of " + period + " is mended on " + given.mendedBy() + ", it begins on "
                            + period.firstDay());
        } else if (given.mendedBy().isAfter(today.plusYears(MOST_YEARS))) {
            mistakes.invalid("mendedBy", given.mendedBy() + " is more than " + MOST_YEARS + " years away");
        }
        if (given.answeredOn() != null) {
            past("answeredOn", given.answeredOn(), demo, mistakes);
        }
        return mistakes;
    }

    /** Refuses a last day for an answer that is past, or too far away. */
    static void due(@Nullable LocalDate due, LocalDate asked, Mistakes mistakes) {
        if (due == null) {
            return;
        }
        if (due.isBefore(asked)) {
            mistakes.invalid("due", "due on " + due + " is before the question, " + asked);
        } else if (due.isAfter(asked.plusDays(MOST_DAYS))) {
            mistakes.invalid("due", "due on " + due + " is more than " + MOST_DAYS + " days after the question");
        }
    }

    private void past(String field, LocalDate day, boolean demo, Mistakes mistakes) {
        LocalDate today = LocalDate.now(clock);
        if (!demo) {
            mistakes.invalid(field, "only of a generated question it is said when it was; leave it out");
        } else if (day.isAfter(today)) {
            mistakes.invalid(field, field + " " + day + " is after today, " + today);
        }
    }

    private void subject(Asking asked, Mistakes mistakes) {
        String subject = asked.subject();
        if (subject.indexOf('/') >= 0) {
            score(subject, asked.split(), mistakes);
            return;
        }
        IndicatorCode code;
        try {
            code = IndicatorCode.of(subject);
        } catch (InvalidTerm e) {
            mistakes.add("subject", ProblemCode.VALUE_MALFORMED, String.valueOf(e.getMessage()));
            return;
        }
        IndicatorDefinition definition = catalogue.find(code);
        if (definition == null) {
            unknown(code, mistakes);
        } else if (!definition.has(asked.split())) {
            mistakes.add(
                    "breakdown",
                    ProblemCode.BREAKDOWN_UNKNOWN,
                    "'" + asked.split() + "' is no breakdown of " + definition.code());
        }
    }

    private void unknown(IndicatorCode code, Mistakes mistakes) {
        Pillar owner = Arrays.stream(Pillar.values())
                .filter(other -> other != pillar && other.owns(code))
                .findFirst()
                .orElse(null);
        if (owner == null) {
            mistakes.add(
                    "subject",
                    ProblemCode.INDICATOR_UNKNOWN,
                    "'" + code + "' is no indicator of the pillar " + pillar.path());
        } else {
            mistakes.add(
                    "subject",
                    ProblemCode.INDICATOR_NOT_OWNED,
                    "'" + code + "' belongs to the pillar " + owner.path() + ", this is " + pillar.path());
        }
    }

    private void score(String subject, Breakdown split, Mistakes mistakes) {
        if (pillar != ASKED_OF_SCORES) {
            mistakes.add(
                    "subject",
                    ProblemCode.INDICATOR_NOT_OWNED,
                    "about scores the pillar " + ASKED_OF_SCORES.path() + " is asked, this is " + pillar.path());
        } else if (!SCORE.matcher(subject).matches()) {
            mistakes.add(
                    "subject",
                    ProblemCode.VALUE_MALFORMED,
                    "'" + subject + "' is no score; write the index set and one of its items, as dti-922/workforce");
        } else if (!split.isTotal()) {
            mistakes.add("breakdown", ProblemCode.BREAKDOWN_UNKNOWN, "a score has no breakdown");
        }
    }
}
