package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.trucot.dataset.demo.Owners.Stay;
import vn.trucot.dataset.demo.SupportPlan.Progress;
import vn.trucot.events.OrgUnit;

/** The team of each owner that supports businesses from 2023 on, the sessions that it gives twice a year, and its plan of each year. */
final class BusinessSupport {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final List<String> SUBJECTS =
            List.of("Hóa đơn điện tử", "Hợp đồng điện tử", "Bán hàng trên sàn", "Thanh toán bằng mã QR");
    private static final List<SupportTeam.Kind> KINDS = List.of(SupportTeam.Kind.values());
    private static final List<AdviceSession.Kind> FORMS = List.of(AdviceSession.Kind.values());
    private static final int LEAST_PLANNED = 15;

    private final Dice dice;
    private final Owners owners;

    BusinessSupport(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<SupportTeam> teams() {
        List<SupportTeam> teams = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            RandomGenerator draws = dice.of("support team", chain.getFirst().id());
            LocalDate first = FIRST.plusDays(draws.nextInt(300));
            int members = draws.nextInt(4, 12);
            int specialists = draws.nextInt(0, 4);
            SupportTeam.Kind kind = KINDS.get(draws.nextInt(KINDS.size()));
            owners.stays(chain, first)
                    .forEach(stay -> teams.add(new SupportTeam(
                            DemoIds.of("support team", stay.unit().id()),
                            stay.unit().id(),
                            code(chain),
                            "Tổ hỗ trợ doanh nghiệp chuyển đổi số (mẫu)",
                            kind,
                            members,
                            specialists,
                            stay.since(),
                            stay.until(),
                            true)));
        }
        return teams;
    }

    private static String code(List<OrgUnit> chain) {
        return "MAU-THT-" + chain.getFirst().id().officialCode();
    }

    /** In May and in November. */
    List<AdviceSession> sessions() {
        List<AdviceSession> sessions = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            for (LocalDate month = LocalDate.of(2024, 5, 1);
                    owners.horizon().reaches(month);
                    month = month.plusMonths(6)) {
                RandomGenerator draws =
                        dice.of("advice session", chain.getFirst().id(), month);
                LocalDate day = month.plusDays(draws.nextInt(28));
                String subject = SUBJECTS.get(draws.nextInt(SUBJECTS.size()));
                AdviceSession.Kind kind = FORMS.get(draws.nextInt(FORMS.size()));
                int enterprises = kind == AdviceSession.Kind.VISIT ? draws.nextInt(1, 3) : draws.nextInt(8, 40);
                int plans = Dice.share(draws, enterprises, 0.2);
                chain.stream()
                        .filter(unit -> unit.isValidOn(day) && owners.horizon().reaches(day))
                        .forEach(unit -> sessions.add(new AdviceSession(
                                DemoIds.of("advice session", unit.id(), day),
                                unit.id(),
                                subject + " (mẫu)",
                                kind,
                                day,
                                enterprises,
                                plans,
                                code(chain),
                                true)));
            }
        }
        return sessions;
    }

    List<SupportPlan> plans() {
        List<SupportPlan> plans = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            for (int year = 2024; year <= owners.horizon().lastDay().getYear(); year++) {
                plans.addAll(of(chain, year));
            }
        }
        return plans;
    }

    /** A unit that goes on as another one takes over what is left of the year. */
    private List<SupportPlan> of(List<OrgUnit> chain, int year) {
        RandomGenerator draws = dice.of("support plan", chain.getFirst().id(), year);
        LocalDate first = LocalDate.of(year, 1, 15);
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        int planned = LEAST_PLANNED + draws.nextInt(40);
        int inJune = planned * draws.nextInt(20, 45) / 100;
        int inOctober = planned * draws.nextInt(60, 105) / 100;
        return owners.stays(chain, first).stream()
                .filter(stay -> stay.since().isBefore(end))
                .map(stay -> new SupportPlan(
                        DemoIds.of("support plan", stay.unit().id(), year),
                        stay.unit().id(),
                        "MAU-KH-" + year,
                        "Kế hoạch hỗ trợ doanh nghiệp chuyển đổi số " + year + " (mẫu)",
                        stay.since(),
                        stay.until() != null && stay.until().isBefore(end) ? stay.until() : end,
                        planned,
                        List.of(
                                        new Progress(LocalDate.of(year, 6, 20), inJune),
                                        new Progress(LocalDate.of(year, 10, 20), inOctober))
                                .stream()
                                .filter(progress -> lies(stay, progress.day()))
                                .toList(),
                        true))
                .toList();
    }

    private boolean lies(Stay stay, LocalDate day) {
        return owners.horizon().reaches(day)
                && !day.isBefore(stay.since())
                && (stay.until() == null || day.isBefore(stay.until()));
    }
}
