package vn.trucot.gov.officialscore;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.VisibleText;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.observation.Publication;
import vn.trucot.pillar.observation.Statement;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.ProblemCode;

/** Makes statements of rows of the portal; what cannot be read is a mistake of its row, and the rest of the row stands. */
final class ReadScores {

    private static final BigDecimal MOST = new BigDecimal(100);
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_SHOWN = 100;
    private static final String TOTAL = "TONG_SCORE";

    private final ToldBy told;
    private final PortalCodes codes;
    private final OrgUnits orgUnits;
    private final Bodies bodies;
    private final BatchFaults faults;
    private final Map<ObservationKey, Score> scores = new LinkedHashMap<>();

    /** A score, and the row that told it first. */
    record Score(long row, Statement statement) {

        ObservationKey key() {
            return statement.key();
        }
    }

    ReadScores(ToldBy told, PortalCodes codes, OrgUnits orgUnits, Bodies bodies, BatchFaults faults) {
        this.told = told;
        this.codes = codes;
        this.orgUnits = orgUnits;
        this.bodies = bodies;
        this.faults = faults;
    }

    Collection<Score> scores() {
        return scores.values();
    }

    void take(PortalRow row) {
        Period period = period(row);
        OrgUnit unit = period == null ? null : unit(row, period);
        if (unit == null || period == null) {
            return;
        }
        if (row.total() == null && row.indices().isEmpty()) {
            refuse(row, TOTAL, ProblemCode.VALUE_MALFORMED, shown(row.body()) + " has no score at all");
        }
        if (row.total() != null) {
            BigDecimal total = number(row, TOTAL, row.total());
            if (total != null && isWithin(row, TOTAL, total, MOST)) {
                put(
                        row,
                        TOTAL,
                        new ObservationKey(PortalCodes.SCORE, unit.id(), period, Breakdown.TOTAL),
                        Figure.of(total));
            }
        }
        row.indices().forEach(index -> take(row, index, unit.id(), period));
    }

    private void take(PortalRow row, PortalRow.Index index, OrgUnitId unit, Period period) {
        Breakdown item = index.code() == null ? null : codes.find(index.code());
        if (item == null) {
            refuse(row, "CODE", ProblemCode.BREAKDOWN_UNKNOWN, "index code " + shown(index.code()) + " is unknown");
            return;
        }
        BigDecimal score = number(row, "SCORE", index.score());
        BigDecimal maximum = number(row, "MAX_SCORE", index.maximum());
        if (score != null && maximum != null && isWithin(row, String.valueOf(index.code()), score, maximum)) {
            put(
                    row,
                    String.valueOf(index.code()),
                    new ObservationKey(PortalCodes.POINTS, unit, period, item),
                    new Figure(score, maximum));
        }
    }

    private void put(PortalRow row, String field, ObservationKey key, Figure figure) {
        Statement statement = Statement.approved(
                key, figure, told.source(), new Publication(told.on().toString(), told.place(), note(row)));
        Score before = scores.putIfAbsent(key, new Score(row.number(), statement));
        if (before != null && !before.statement().figure().equals(figure)) {
            refuse(
                    row,
                    field,
                    ProblemCode.ROW_DUPLICATE,
                    "row " + before.row() + " tells another score of " + shown(row.body()) + " in " + key.period());
        }
    }

    /** What the portal calls the body, and its place in the list: kept as it came, for neither is a score. */
    private static @Nullable String note(PortalRow row) {
        String note = (row.name() == null ? "" : "TEN: " + row.name())
                + (row.rank() == null ? "" : (row.name() == null ? "" : "; ") + "ROW_STT: " + row.rank());
        return note.isEmpty() ? null : shortened(VisibleText.of(note), LONGEST_NOTE);
    }

    private @Nullable Period period(PortalRow row) {
        Period asked = told.period();
        String month = row.month();
        if (month == null) {
            return asked;
        }
        try {
            Period told =
                    month.length() > 2 ? Period.parse(month) : Period.month(asked.year(), Integer.parseInt(month));
            if (told.frequency() == Frequency.MONTH && asked.contains(told)) {
                return told;
            }
        } catch (InvalidTerm | NumberFormatException e) {
            // told below
        }
        refuse(row, "MONTH", ProblemCode.VALUE_MALFORMED, shown(month) + " is no month of " + asked);
        return null;
    }

    private @Nullable OrgUnit unit(PortalRow row, Period period) {
        Set<OrgUnitId> found = bodies.of(row, period);
        if (found.size() != 1) {
            refuse(
                    row,
                    "MA_COQUAN",
                    ProblemCode.ORG_UNIT_UNKNOWN,
                    found.isEmpty()
                            ? "no org unit has the code " + shown(row.code()) + " or the portal's id " + shown(row.id())
                                    + " on " + period.lastDay() + "; enter it as an identity"
                            : "the code " + shown(row.code()) + " and the portal's id " + shown(row.id())
                                    + " stand for several org units: " + found);
            return null;
        }
        OrgUnit unit = orgUnits.find(found.iterator().next());
        if (unit == null || !mayBeOf(unit, period)) {
            refuse(row, "MA_COQUAN", ProblemCode.ORG_UNIT_NOT_VALID, shown(row.body()) + " was not there in " + period);
            return null;
        }
        OrgUnitKind kind = kind(row.level());
        if (kind != null && unit.kind() != OrgUnitKind.PROVINCE && unit.kind() != kind) {
            refuse(
                    row,
                    "CAPDONVIID",
                    ProblemCode.ORG_UNIT_WRONG_LEVEL,
                    "the portal tells of a " + kind + ", but '" + unit.id() + "' is a " + unit.kind());
            return null;
        }
        return unit;
    }

    /** A publication may speak of the past on later boundaries, but not of a unit that had ended. */
    private static boolean mayBeOf(OrgUnit unit, Period period) {
        boolean formedLater = unit.validFrom() != null && unit.validFrom().isAfter(period.lastDay());
        return formedLater || unit.isValidIn(period);
    }

    private static @Nullable OrgUnitKind kind(@Nullable String level) {
        return switch (level) {
            case "1" -> OrgUnitKind.DEPARTMENT;
            case "2" -> OrgUnitKind.COMMUNE;
            case null, default -> null;
        };
    }

    private @Nullable BigDecimal number(PortalRow row, String field, @Nullable String text) {
        BigDecimal number = text == null ? null : ScoreNumber.of(text);
        if (number == null) {
            refuse(row, field, ProblemCode.VALUE_MALFORMED, shown(text) + " is no score, as 5.4 or 5,4");
        }
        return number;
    }

    private boolean isWithin(PortalRow row, String field, BigDecimal score, BigDecimal maximum) {
        if (score.compareTo(maximum) <= 0) {
            return true;
        }
        refuse(
                row,
                field,
                ProblemCode.NUMERATOR_ABOVE_BOUND,
                score.toPlainString() + " is above " + maximum.toPlainString() + ", the most there can be");
        return false;
    }

    private void refuse(PortalRow row, String field, ProblemCode code, String reason) {
        faults.add(row.number(), field, code, reason);
    }

    private static String shown(@Nullable String text) {
        return "'" + (text == null ? "" : shortened(VisibleText.of(text), LONGEST_SHOWN)) + "'";
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "...";
    }
}
