package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.Owners.Stay;
import vn.trucot.dataset.demo.PilotModel.Kind;
import vn.trucot.dataset.demo.PilotModel.Spread;
import vn.trucot.dataset.demo.PilotModel.Step;
import vn.trucot.events.OrgUnit;

/** Pilot models of some units: most are reviewed after a year, some made wider; those of a department spread to communes. */
final class PilotModels {

    private record Sample(String code, String name, Kind kind, String indicator) {}

    private static final List<Sample> OF_A_DEPARTMENT = List.of(
            new Sample("CQS", "Cơ quan số", Kind.GOVERNMENT_OFFICE, "GOV.STAFF.COMPUTERS"),
            new Sample("DVC", "Điểm hỗ trợ dịch vụ công trực tuyến", Kind.PUBLIC_SERVICE, "GOV.DOSSIER.ONLINE"),
            new Sample("TTS", "Thanh toán số tại chợ", Kind.COMMERCE, "GOV.DOSSIER.PAID_ONLINE"));

    private static final List<Sample> OF_A_COMMUNE = List.of(
            new Sample("XS", "Xã số", Kind.COMMUNE, "GOV.DOSSIER.ONLINE"),
            new Sample("TS", "Thôn số", Kind.VILLAGE, "GOV.DOSSIER.PAID_ONLINE"));

    private static final LocalDate TARGET = LocalDate.of(2027, 12, 31);

    private final Dice dice;
    private final Owners owners;

    PilotModels(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    /** The code of a sample of a unit; it goes on under successors. */
    static String code(List<OrgUnit> chain, String sample) {
        return "MAU-" + sample + "-" + chain.getFirst().id().officialCode();
    }

    List<PilotModel> all() {
        List<PilotModel> models = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            List<Sample> samples = Owners.isDepartment(chain) ? OF_A_DEPARTMENT : OF_A_COMMUNE;
            samples.forEach(sample -> models.addAll(of(chain, sample)));
        }
        return models;
    }

    private List<PilotModel> of(List<OrgUnit> chain, Sample sample) {
        RandomGenerator draws = dice.of("pilot model", chain.getFirst().id(), sample.code());
        LocalDate first = DemoVolumes.FIRST_MONTH.atDay(1).plusDays(draws.nextInt(700));
        LocalDate reviewed = first.plusDays(draws.nextInt(300, 500));
        LocalDate scaled = reviewed.plusDays(draws.nextInt(60, 400));
        boolean isScaled = draws.nextDouble() < 0.5;
        int baseline = draws.nextInt(10, 50);
        int target = baseline + draws.nextInt(20, 50);
        boolean hasBaseline = draws.nextDouble() < 0.7;
        return owners.stays(chain, first).stream()
                .map(stay -> new PilotModel(
                        DemoIds.of("pilot model", stay.unit().id(), sample.code()),
                        stay.unit().id(),
                        code(chain, sample.code()),
                        sample.name() + " (mẫu)",
                        sample.kind(),
                        stay.since(),
                        in(stay, reviewed),
                        isScaled ? in(stay, scaled) : null,
                        stay.until(),
                        sample.indicator(),
                        hasBaseline ? baseline : null,
                        target,
                        TARGET,
                        "Việc cần làm của mô hình (mẫu)",
                        "Quy chế (mẫu)",
                        "Tổ giúp việc (mẫu)",
                        "Kinh phí thường xuyên (mẫu)",
                        "Nền tảng dùng chung (mẫu)",
                        List.of(
                                new Step("Bộ phận chuyên môn (mẫu)", "Chuẩn bị", first.plusMonths(3)),
                                new Step("Tổ giúp việc (mẫu)", "Đánh giá", reviewed)),
                        Owners.isDepartment(chain) && isScaled ? spread(stay, scaled) : List.of(),
                        true))
                .toList();
    }

    /** A unit that takes over a model which was reviewed, or made wider, has it so from its first day on. */
    private @Nullable LocalDate in(Stay stay, LocalDate planned) {
        LocalDate day = planned.isBefore(stay.since()) ? stay.since() : planned;
        return lies(stay, day) ? day : null;
    }

    private boolean lies(Stay stay, LocalDate day) {
        return owners.horizon().reaches(day) && (stay.until() == null || day.isBefore(stay.until()));
    }

    /** To a commune every other month. */
    private List<Spread> spread(Stay stay, LocalDate scaled) {
        List<Spread> spread = new ArrayList<>();
        LocalDate day = scaled;
        for (List<OrgUnit> chain : owners.chains()) {
            LocalDate since = day;
            if (!Owners.isDepartment(chain) && lies(stay, since)) {
                chain.stream()
                        .filter(unit ->
                                unit.isValidOn(since) && Communes.province(unit).equals(Communes.province(stay.unit())))
                        .forEach(unit -> spread.add(new Spread(unit.id(), since)));
                day = day.plusMonths(2);
            }
        }
        return spread;
    }
}
