package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.trucot.dataset.demo.Document.Kind;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;

/**
 * Guiding documents of provinces and of the districts of Yên Bái: a plan for each year, decisions and directives now and then.
 * A year of which the number was published has none.
 */
final class Documents {

    private static final IndicatorCode ISSUED = IndicatorCode.of("GOV.DOCUMENT.ISSUED");

    private final Dice dice;
    private final Horizon horizon;
    private final List<StatedFigure> facts;

    Documents(Dice dice, Horizon horizon, List<StatedFigure> facts) {
        this.dice = dice;
        this.horizon = horizon;
        this.facts = facts;
    }

    List<Document> of(List<OrgUnit> issuers) {
        List<Document> documents = new ArrayList<>();
        for (OrgUnit issuer : issuers) {
            for (int year = DemoVolumes.FIRST_MONTH.getYear();
                    year <= horizon.lastDay().getYear();
                    year++) {
                if (!isPublished(issuer, year)) {
                    addYear(documents, issuer, year);
                }
            }
        }
        return documents;
    }

    private boolean isPublished(OrgUnit issuer, int year) {
        return facts.stream()
                .map(StatedFigure::key)
                .anyMatch(key -> key.indicator().equals(ISSUED)
                        && key.orgUnit().equals(issuer.id())
                        && key.period().firstDay().getYear() == year);
    }

    private void addYear(List<Document> documents, OrgUnit issuer, int year) {
        RandomGenerator draws = dice.of("guiding documents", issuer.id(), year);
        int decisions = issuer.kind() == OrgUnitKind.PROVINCE ? 3 : 1;
        LocalDate planned = LocalDate.of(year, 1, 5).plusDays(draws.nextInt(60));
        add(documents, issuer, planned, Kind.PLAN, 1);
        for (int number = 2; number < 2 + decisions; number++) {
            LocalDate day = LocalDate.of(year, 1, 1).plusDays(draws.nextInt(365));
            if (draws.nextDouble() < 0.6) {
                add(documents, issuer, day, draws.nextDouble() < 0.8 ? Kind.DECISION : Kind.DIRECTIVE, number);
            }
        }
    }

    private void add(List<Document> documents, OrgUnit issuer, LocalDate day, Kind kind, int number) {
        if (!horizon.reaches(day) || !issuer.isValidOn(day)) {
            return;
        }
        String title = kind == Kind.PLAN ? "Kế hoạch chuyển đổi số năm " + day.getYear() : "Về chuyển đổi số";
        documents.add(new Document(
                DemoIds.of("document", issuer.id(), day.getYear(), number),
                issuer.id(),
                kind.number(number),
                day,
                kind,
                title + " (mẫu)",
                day,
                kind == Kind.PLAN ? LocalDate.of(day.getYear() + 1, 1, 1) : null,
                true));
    }
}
