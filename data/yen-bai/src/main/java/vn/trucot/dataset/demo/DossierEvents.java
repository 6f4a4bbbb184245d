package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * The dossiers of one commune and month, told one by one instead of returned: the feed makes the return of them, with exactly
 * the numbers of the lines that would have been sent.
 */
final class DossierEvents {

    private static final OrgUnitId COMMUNE = OrgUnitId.of("15~2025.04726");
    private static final Period MONTH = Period.parse("2026-01");
    private static final ZoneOffset HERE = ZoneOffset.ofHours(7);

    private DossierEvents() {}

    /** Whether a line is told by events. */
    static boolean tell(Dossier line) {
        return line.orgUnit().equals(COMMUNE) && line.period().equals(MONTH);
    }

    static List<DossierEvent> of(List<Dossier> lines) {
        List<DossierEvent> events = new ArrayList<>();
        lines.stream().filter(DossierEvents::tell).forEach(line -> {
            for (int number = 0; number < line.received(); number++) {
                add(events, line, number);
            }
        });
        return events;
    }

    /** The first ones are those that have something; those that are late are the last of the resolved ones. */
    private static void add(List<DossierEvent> events, Dossier line, int number) {
        Dossier.Papers papers = Objects.requireNonNull(line.papers());
        String dossier = "MAU.%s.%s.%s.%03d"
                .formatted(line.orgUnit().officialCode(), line.period(), line.procedureCode(), number + 1);
        LocalDate received = line.period().firstDay().plusDays(number % 10);
        boolean resolved = number < line.resolved();
        boolean late = resolved && number >= line.onTime();
        LocalDate due = received.plusDays(5);
        events.add(new DossierEvent(
                dossier + ".1",
                dossier,
                "RECEIVED",
                at(received, 8),
                line.orgUnit(),
                line.procedureCode(),
                number < line.online() ? "ONLINE" : number < line.online() + line.postal() ? "POSTAL" : "DIRECT",
                due,
                number < line.digitised(),
                number < line.withFee(),
                number < line.paidOnline(),
                null,
                null,
                number < papers.reusedData(),
                number < papers.fromElsewhere(),
                null,
                true));
        if (resolved) {
            boolean noResult = number < papers.noWrittenResult();
            events.add(later(
                    dossier,
                    2,
                    "RETURNED",
                    at(due.plusDays(late ? 3 : -1), 15),
                    line,
                    noResult,
                    !noResult && number < papers.noWrittenResult() + papers.electronicResults(),
                    null));
        }
        if (number < line.rated()) {
            events.add(later(dossier, 3, "RATED", at(due.plusDays(4), 9), line, null, null, number < line.satisfied()));
        }
    }

    private static DossierEvent later(
            String dossier,
            int number,
            String kind,
            OffsetDateTime at,
            Dossier line,
            @Nullable Boolean noWrittenResult,
            @Nullable Boolean electronicResult,
            @Nullable Boolean satisfied) {
        return new DossierEvent(
                dossier + "." + number,
                dossier,
                kind,
                at,
                line.orgUnit(),
                null,
                null,
                null,
                null,
                null,
                null,
                noWrittenResult,
                electronicResult,
                null,
                null,
                satisfied,
                true);
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atOffset(HERE);
    }
}
