package vn.trucot.dataset.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.PartCount;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Succession;
import vn.trucot.events.Target;

/** What is public about Yên Bái, Lào Cai and Thái Nguyên, as the data files say it; contradictions are kept. */
public final class PublishedData {

    private final Map<OrgUnitId, List<PartCount>> partCounts = new CsvFile("part-counts.csv")
            .rows(PublishedData::partCount).stream()
                    .map(Row::value)
                    .collect(groupingBy(CountedParts::orgUnit, mapping(CountedParts::count, toList())));
    private final List<Row<OrgUnit>> orgUnits = new CsvFile("org-units.csv").rows(cells -> orgUnit(cells, partCounts));
    private final List<Row<Succession>> successions = new CsvFile("successions.csv").rows(PublishedData::succession);
    private final List<Row<Target>> targets = new CsvFile("published-targets.csv").rows(PublishedData::target);
    private final List<Row<StatedFigure>> facts = new CsvFile("published-facts.csv").rows(PublishedData::fact);
    private final List<Row<StatedFigure>> dti = new CsvFile("dti-published.csv").manyOfEachRow(PublishedData::dti);

    public List<Row<OrgUnit>> orgUnits() {
        return orgUnits;
    }

    public List<Row<Succession>> successions() {
        return successions;
    }

    public List<Row<Target>> targets() {
        return targets;
    }

    /** Two rows may state one key under different source names. */
    public List<Row<StatedFigure>> facts() {
        return facts;
    }

    /** Values and ranks of the provinces whose org unit is known; the other rows of the file are not loaded. */
    public List<Row<StatedFigure>> dti() {
        return dti;
    }

    /** Every published key, facts and DTI. */
    public Stream<ObservationKey> publishedKeys() {
        return Stream.concat(facts.stream(), dti.stream())
                .map(row -> row.value().key());
    }

    private static OrgUnit orgUnit(Cells cells, Map<OrgUnitId, List<PartCount>> parts) {
        OrgUnitId id = OrgUnitId.of(cells.text("id"));
        return new OrgUnit(
                id,
                cells.orNull("official_code", code -> code),
                OrgUnitKind.valueOf(cells.text("kind")),
                new Names(cells.text("name_vi"), cells.orNull("name_en", name -> name)),
                cells.orNull("parent", OrgUnitId::of),
                cells.day("valid_from"),
                cells.day("valid_to"),
                cells.number("area_km2"),
                cells.orNull("population", Long::valueOf),
                false,
                parts.getOrDefault(id, List.of()));
    }

    private record CountedParts(OrgUnitId orgUnit, PartCount count) {}

    private static CountedParts partCount(Cells cells) {
        return new CountedParts(
                OrgUnitId.of(cells.text("org_unit")),
                new PartCount(
                        OrgUnitKind.valueOf(cells.text("kind")),
                        cells.day("from"),
                        Integer.parseInt(cells.text("count"))));
    }

    private static Succession succession(Cells cells) {
        return new Succession(
                OrgUnitId.of(cells.text("predecessor")),
                OrgUnitId.of(cells.text("successor")),
                LocalDate.parse(cells.text("date")),
                new BigDecimal(cells.text("share")),
                cells.text("document"));
    }

    private static Target target(Cells cells) {
        return new Target(
                IndicatorCode.of(cells.text("indicator")),
                OrgUnitId.of(cells.text("org_unit")),
                Period.parse(cells.text("due")),
                new BigDecimal(cells.text("value")),
                cells.text("legal_basis"),
                cells.orNull("note", note -> note));
    }

    private static StatedFigure fact(Cells cells) {
        return new StatedFigure(
                new ObservationKey(
                        IndicatorCode.of(cells.text("indicator")),
                        OrgUnitId.of(cells.text("org_unit")),
                        Period.parse(cells.text("period")),
                        Breakdown.parse(cells.optional("breakdown").orElse(""))),
                new Figure(new BigDecimal(cells.text("numerator")), cells.number("denominator")),
                new Source(SourceKind.PUBLISHED, cells.text("source")),
                cells.orNull("published", published -> published),
                cells.orNull("note", note -> note));
    }

    private static List<StatedFigure> dti(Cells cells) {
        if (cells.optional("org_unit").isEmpty()) {
            return List.of();
        }
        return DtiColumn.ALL.stream()
                .flatMap(column -> cells.optional(column.name()).stream()
                        .map(value -> new StatedFigure(
                                new ObservationKey(
                                        column.indicator(),
                                        OrgUnitId.of(cells.text("org_unit")),
                                        Period.parse(cells.text("year")),
                                        Breakdown.TOTAL),
                                Figure.of(new BigDecimal(value)),
                                new Source(SourceKind.PUBLISHED, cells.text("source")))))
                .toList();
    }
}
