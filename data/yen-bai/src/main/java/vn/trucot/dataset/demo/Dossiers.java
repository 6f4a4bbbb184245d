package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;

/** Monthly dossier counts of every commune that is there in the month, slowly moving online. */
final class Dossiers {

    /** In earlier years the form did not ask for them: few months are enough to show. */
    private static final int PAPERS_SINCE = 2026;

    private final Dice dice;
    private final Horizon horizon;
    private final ReturnedOn returned;

    Dossiers(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
        this.returned = new ReturnedOn(dice, horizon);
    }

    /** By commune, then month: whoever measures them counts each commune and month once. */
    List<Dossier> of(Communes communes) {
        List<Dossier> dossiers = new ArrayList<>();
        for (OrgUnit commune : communes.all()) {
            int size = communes.founders(commune).stream().mapToInt(this::size).sum();
            RandomGenerator draws = dice.of("dossiers", commune.id());
            int firstProcedure = draws.nextInt(Procedures.count());
            double lead = draws.nextDouble(-0.12, 0.12);
            for (YearMonth month : horizon.months()) {
                if (commune.isValidOn(month.atDay(1))) {
                    addMonth(dossiers, commune, month, size, firstProcedure, lead);
                }
            }
        }
        return dossiers;
    }

    /** Dossiers a commune of 2022 receives a month, about. */
    private int size(OrgUnit founder) {
        return dice.of("dossier size", founder.id()).nextInt(24, 110);
    }

    private void addMonth(
            List<Dossier> dossiers, OrgUnit commune, YearMonth month, int size, int firstProcedure, double lead) {
        for (int i = 0; i < DemoVolumes.DOSSIER_ROWS_OF_A_COMMUNE_AND_MONTH; i++) {
            String code = Procedures.code((firstProcedure + 5 * i) % Procedures.count());
            int usual = size / DemoVolumes.DOSSIER_ROWS_OF_A_COMMUNE_AND_MONTH;
            dossiers.add(dossier(commune, code, month, usual, lead));
        }
    }

    /** What a unit counts for a procedure in a month. */
    Dossier dossier(OrgUnit commune, String code, YearMonth month, int usual, double lead) {
        RandomGenerator draws = dice.of("dossier", commune.id(), code, month);
        LocalDate day = month.atDay(1);
        double years = Horizon.yearsAt(day);
        int received = (int) Math.round(usual * (1 + 0.05 * years) * draws.nextDouble(0.75, 1.25));
        int online = Dice.share(draws, received, Math.min(0.25 + 0.13 * years + lead, 0.94));
        int postal = Dice.share(draws, received - online, 0.06);
        int resolved = received - Dice.share(draws, received, 0.03);
        int overdue = Dice.share(draws, resolved, Math.max(0.01, 0.09 - 0.015 * years - lead / 3));
        int digitised = Dice.share(draws, received, 0.15 + 0.15 * years + lead);
        int withFee = Dice.share(draws, received, 0.45);
        int paidOnline = Dice.share(draws, withFee, 0.08 + 0.15 * years + lead);
        int rated = Dice.share(draws, resolved, 0.35);
        int satisfied = Dice.share(draws, rated, 0.95 + lead / 4);
        return new Dossier(
                commune.id(),
                code,
                Period.month(month.getYear(), month.getMonthValue()),
                received,
                online,
                postal,
                resolved,
                resolved - overdue,
                overdue,
                digitised,
                paidOnline,
                withFee,
                satisfied,
                rated,
                month.getYear() < PAPERS_SINCE ? null : papers(commune, code, month, received, resolved, digitised),
                returned.of("dossiers", commune, Period.month(month.getYear(), month.getMonthValue()), 5),
                true);
    }

    private Dossier.Papers papers(
            OrgUnit commune, String code, YearMonth month, int received, int resolved, int digitised) {
        RandomGenerator draws = dice.of("dossier papers", commune.id(), code, month);
        double years = Horizon.yearsAt(month.atDay(1));
        int noWrittenResult = Dice.share(draws, resolved, 0.1);
        int electronicResults = Dice.share(draws, resolved - noWrittenResult, 0.2 + 0.13 * years);
        int reusedData = Dice.share(draws, digitised, 0.1 + 0.09 * years);
        int fromElsewhere = Dice.share(draws, received, 0.02 + 0.01 * years);
        return new Dossier.Papers(noWrittenResult, electronicResults, reusedData, fromElsewhere);
    }
}
