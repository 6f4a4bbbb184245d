package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.PilotModel.Kind;
import vn.trucot.dataset.demo.PilotModel.Spread;
import vn.trucot.dataset.demo.PilotModel.Step;
import vn.trucot.events.OrgUnit;

/**
 * Văn Yên as a model of the digital economy: of the district until it ended, with its communes one after the other, and from then
 * on of each commune that its communes became. Which numbers it began and ends with is made up.
 */
final class DistrictModel {

    private static final String VAN_YEN = "15.136";
    private static final String CODE = "MAU-VY-KTS";
    private static final LocalDate STARTED = LocalDate.of(2023, 1, 1);
    private static final LocalDate REVIEWED = LocalDate.of(2024, 1, 10);
    private static final LocalDate SCALED = LocalDate.of(2024, 3, 1);
    private static final LocalDate TARGET = LocalDate.of(2027, 12, 31);

    private final Dice dice;
    private final Horizon horizon;

    DistrictModel(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    List<PilotModel> of(Collection<OrgUnit> units, Communes communes) {
        Stream<PilotModel> district = units.stream()
                .filter(unit -> unit.id().text().equals(VAN_YEN))
                .map(unit -> model(unit, STARTED, spread(communes)));
        Stream<PilotModel> successors = communes.all().stream()
                .filter(commune -> commune.validFrom() != null
                        && communes.founders(commune).stream()
                                .anyMatch(founder -> founder.id().text().startsWith(VAN_YEN + ".")))
                .map(commune -> model(commune, commune.validFrom(), List.of()));
        return Stream.concat(district, successors)
                .filter(model -> horizon.reaches(model.startedOn()))
                .toList();
    }

    private PilotModel model(OrgUnit unit, LocalDate since, List<Spread> spread) {
        RandomGenerator draws = dice.of("district model", unit.id());
        int baseline = draws.nextInt(20, 45);
        LocalDate closed = unit.validTo() != null && horizon.reaches(unit.validTo()) ? unit.validTo() : null;
        return new PilotModel(
                DemoIds.of("district model", unit.id()),
                unit.id(),
                CODE,
                "Mô hình kinh tế số Văn Yên (mẫu)",
                Kind.COMMERCE,
                since,
                reached(REVIEWED, since),
                reached(SCALED, since),
                closed,
                "ECO.OCOP.LISTED_AND_SOLD",
                baseline,
                baseline + 40,
                TARGET,
                "Đưa sản phẩm OCOP lên sàn, mở rộng thanh toán mã QR (mẫu)",
                "Kế hoạch hằng năm (mẫu)",
                "Tổ hỗ trợ doanh nghiệp (mẫu)",
                "Kinh phí thường xuyên (mẫu)",
                "Sàn thương mại điện tử, hóa đơn điện tử (mẫu)",
                List.of(new Step("Phòng chuyên môn (mẫu)", "So với các huyện, xã khác mỗi năm", TARGET)),
                spread,
                true);
    }

    private @Nullable LocalDate reached(LocalDate planned, LocalDate since) {
        LocalDate day = planned.isBefore(since) ? since : planned;
        return horizon.reaches(day) ? day : null;
    }

    /** To a commune of the district every other week. */
    private List<Spread> spread(Communes communes) {
        List<OrgUnit> parts = communes.all().stream()
                .filter(commune -> commune.id().text().startsWith(VAN_YEN + ".") && commune.isValidOn(SCALED))
                .toList();
        return IntStream.range(0, parts.size())
                .mapToObj(n -> new Spread(parts.get(n).id(), SCALED.plusWeeks(2L * n)))
                .filter(spread -> horizon.reaches(spread.since()))
                .toList();
    }
}
