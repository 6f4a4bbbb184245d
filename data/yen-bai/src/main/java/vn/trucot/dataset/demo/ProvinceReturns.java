package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * What the province of 2025 returns of the forms that only provinces have: the account of the digital economy, trade and tourism,
 * each quarter. The last two quarters of the account are preliminary.
 */
final class ProvinceReturns {

    private static final OrgUnitId PROVINCE = OrgUnitId.of("15~2025");
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final long BILLION = 1_000_000_000L;

    private final Dice dice;
    private final Horizon horizon;

    ProvinceReturns(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    /** The returns by form. */
    Map<String, List<FormRow>> byForm() {
        List<Period> quarters = horizon.periods(Frequency.QUARTER).stream()
                .filter(quarter -> !quarter.firstDay().isBefore(FIRST))
                .toList();
        Map<String, List<FormRow>> byForm = new LinkedHashMap<>();
        byForm.put("digital-economy", quarters.stream().map(this::account).toList());
        byForm.put("commerce", quarters.stream().map(this::trade).toList());
        byForm.put("tourism", quarters.stream().map(this::tourism).toList());
        return byForm;
    }

    private FormRow account(Period quarter) {
        RandomGenerator draws = dice.of("digital economy", quarter);
        long grdp = draws.nextLong(24_000, 27_000) * BILLION;
        long core = grdp * draws.nextInt(35, 42) / 1_000;
        long platforms = grdp * draws.nextInt(15, 20) / 1_000;
        long sectors = grdp * draws.nextInt(68, 80) / 1_000;
        long constant = (core + platforms + sectors) * 6 / 10;
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("grdp", grdp);
        numbers.put("core", core);
        numbers.put("platforms", platforms);
        numbers.put("sectors", sectors);
        numbers.put("topDown", (core + platforms + sectors) * draws.nextInt(97, 104) / 100);
        numbers.put("constant", constant);
        numbers.put("constantBefore", constant * draws.nextInt(86, 93) / 100);
        numbers.put("grdpConstantBefore", grdp * 56 / 100);
        numbers.put("final", quarter.next().next().lastDay().isAfter(horizon.lastDay()) ? 0L : 1L);
        return row(quarter, numbers);
    }

    private FormRow trade(Period quarter) {
        RandomGenerator draws = dice.of("commerce", quarter);
        long retail = draws.nextLong(15_000, 18_000) * BILLION;
        return row(
                quarter,
                Map.of(
                        "retail",
                        retail,
                        "online",
                        retail * draws.nextInt(60, 95) / 1_000,
                        "contracts",
                        draws.nextLong(300, 900)));
    }

    private FormRow tourism(Period quarter) {
        RandomGenerator draws = dice.of("tourism", quarter);
        long domestic = draws.nextLong(1_500_000, 2_400_000);
        long lodgings = draws.nextLong(1_900, 2_000);
        long tickets = domestic * draws.nextInt(30, 45) / 100;
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("domestic", domestic);
        numbers.put("international", draws.nextLong(150_000, 300_000));
        numbers.put("revenue", draws.nextLong(6_000, 9_500) * BILLION);
        numbers.put("sites", 90L);
        numbers.put("sitesDigital", draws.nextLong(30, 40));
        numbers.put("lodgings", lodgings);
        numbers.put("lodgingsOnline", lodgings * draws.nextInt(40, 55) / 100);
        numbers.put("tickets", tickets);
        numbers.put("ticketsElectronic", tickets * draws.nextInt(25, 45) / 100);
        return row(quarter, numbers);
    }

    private static FormRow row(Period quarter, Map<String, Long> numbers) {
        return new FormRow(PROVINCE, quarter, numbers, null, true);
    }
}
