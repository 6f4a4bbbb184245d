package vn.trucot.gateway.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.gateway.file.FileWords;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.page.PageWords;

/** Writes a report by its outline; indicators that nobody has defined stand in none. */
final class ReportWriter {

    private final Outline outline;
    private final ReportParameters asked;
    private final CubeView view;
    private final LocalDate today;

    ReportWriter(Outline outline, ReportParameters asked, CubeView view, LocalDate today) {
        this.outline = outline;
        this.asked = asked;
        this.view = view;
        this.today = today;
    }

    ReportAnswer write() {
        Selected unit = new Selection(view.orgTree(), asked.boundaries()).unitOrPredecessors(asked.orgUnit());
        OrgNode node = unit.node();
        ReportFigures figures = new ReportFigures(view, unit, asked.period(), today);
        FileWords words = FileWords.of(asked.lang());
        Sentences sentences = new Sentences(words, node.id(), asked.period());
        List<ReportAnswer.Section> sections = outline.sections().stream()
                .map(section -> section(section, figures, sentences))
                .toList();
        OrgNode superior = node.parent();
        String period = PageWords.of(asked.lang() == null ? "vi" : asked.lang())
                .period(asked.period().toString());
        return new ReportAnswer(
                view.version(),
                view.asOf(),
                today,
                outline.code(),
                outline.title(),
                words.name(outline.subject()).replace("{period}", period),
                node.id(),
                node.orgUnit().names(),
                superior == null || superior.orgUnit().kind() == OrgUnitKind.COUNTRY
                        ? null
                        : superior.orgUnit().names(),
                unit.resolvedFrom(),
                asked.period(),
                PeriodState.of(asked.period(), today, null),
                asked.boundaries(),
                sections.stream().flatMap(section -> section.rows().stream()).anyMatch(ReportRow::demo),
                sections);
    }

    private ReportAnswer.Section section(Outline.Section section, ReportFigures figures, Sentences sentences) {
        List<ReportRow> rows = section.indicators().stream()
                .map(view::definition)
                .filter(Objects::nonNull)
                .map((IndicatorDefinition indicator) -> figures.row(indicator))
                .toList();
        return new ReportAnswer.Section(section.title(), sentences.of(rows), rows);
    }
}
