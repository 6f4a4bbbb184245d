package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.Procedure.Level;
import vn.trucot.dataset.demo.Procedure.Offer;
import vn.trucot.dataset.demo.Procedure.PostOffice;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;

/** A sample list of commune-level procedures, published alike by each province and going online one after the other. */
final class Procedures {

    private record Sample(String field, String name) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("Hộ tịch", "Đăng ký khai sinh"),
            new Sample("Hộ tịch", "Đăng ký khai tử"),
            new Sample("Hộ tịch", "Đăng ký kết hôn"),
            new Sample("Hộ tịch", "Cấp giấy xác nhận tình trạng hôn nhân"),
            new Sample("Hộ tịch", "Cấp bản sao trích lục hộ tịch"),
            new Sample("Hộ tịch", "Thay đổi, cải chính hộ tịch"),
            new Sample("Chứng thực", "Chứng thực bản sao từ bản chính"),
            new Sample("Chứng thực", "Chứng thực chữ ký"),
            new Sample("Chứng thực", "Chứng thực hợp đồng, giao dịch"),
            new Sample("Đất đai", "Xác nhận hiện trạng sử dụng đất"),
            new Sample("Đất đai", "Hòa giải tranh chấp đất đai"),
            new Sample("Bảo trợ xã hội", "Trợ cấp xã hội hằng tháng"),
            new Sample("Bảo trợ xã hội", "Hỗ trợ chi phí mai táng"),
            new Sample("Bảo trợ xã hội", "Xác định mức độ khuyết tật"),
            new Sample("Giảm nghèo", "Công nhận hộ nghèo, hộ cận nghèo"),
            new Sample("Người có công", "Xác nhận hồ sơ người có công"),
            new Sample("Giáo dục", "Cho phép hoạt động nhóm trẻ tư thục"),
            new Sample("Nông nghiệp", "Hỗ trợ khôi phục sản xuất sau thiên tai"),
            new Sample("Lâm nghiệp", "Xác nhận nguồn gốc lâm sản"),
            new Sample("Văn hóa", "Thông báo tổ chức lễ hội"),
            new Sample("Thi đua, khen thưởng", "Tặng danh hiệu gia đình văn hóa"),
            new Sample("Tiếp dân", "Giải quyết khiếu nại lần đầu"));

    private static final List<Long> FEES = List.of(3_000L, 8_000L, 15_000L, 50_000L);

    private static final List<PostOffice> OFFICES = List.of(
            new PostOffice("MAU-BC-01", "Bưu điện trung tâm (mẫu)"), new PostOffice("MAU-BC-02", "Bưu cục số 2 (mẫu)"));

    private final Dice dice;

    Procedures(Dice dice) {
        this.dice = dice;
    }

    static int count() {
        return SAMPLES.size();
    }

    static String code(int sample) {
        return "MAU-%03d".formatted(sample + 1);
    }

    List<Procedure> of(List<OrgUnit> provinces, Horizon horizon) {
        List<Procedure> procedures = new ArrayList<>();
        for (OrgUnit province : provinces) {
            LocalDate first = DemoVolumes.FIRST_MONTH.atDay(1);
            LocalDate from = province.validFrom() == null ? first : province.validFrom();
            for (int sample = 0; sample < SAMPLES.size(); sample++) {
                addRows(procedures, province, sample, from, horizon);
            }
        }
        return procedures;
    }

    private void addRows(List<Procedure> procedures, OrgUnit province, int sample, LocalDate from, Horizon horizon) {
        RandomGenerator draws = dice.of("procedure", code(sample));
        double fate = draws.nextDouble();
        boolean postal = draws.nextDouble() < 0.6;
        Level before = draws.nextDouble() < 0.7 ? Level.PARTIAL : Level.NONE;
        LocalDate online = fate < 0.3
                ? DemoVolumes.FIRST_MONTH.atDay(1)
                : DemoVolumes.FIRST_MONTH
                        .plusMonths(draws.nextInt(3, fate < 0.6 ? 24 : 60))
                        .atDay(1);
        LocalDate end = province.validTo();
        boolean changes =
                fate < 0.9 && online.isAfter(from) && horizon.reaches(online) && (end == null || online.isBefore(end));
        if (changes) {
            procedures.add(row(province.id(), sample, before, postal, from, online));
            procedures.add(row(province.id(), sample, Level.FULL, postal, online, end));
        } else {
            Level level = fate < 0.9 && !online.isAfter(from) ? Level.FULL : before;
            procedures.add(row(province.id(), sample, level, postal, from, end));
        }
    }

    /** What nobody asked for when the list was drawn first: draws of their own. */
    private Offer offer(int sample, boolean postal) {
        RandomGenerator draws = dice.of("procedure offer", code(sample));
        boolean free = draws.nextDouble() < 0.4;
        long fee = free ? 0 : FEES.get(draws.nextInt(FEES.size()));
        boolean paidOnline = draws.nextDouble() < 0.7;
        int offices = draws.nextInt(0, OFFICES.size() + 1);
        return new Offer(
                "MAU.%06d".formatted(sample + 1),
                draws.nextDouble() < 0.85 ? "COMMUNE" : "PROVINCE",
                postal ? OFFICES.subList(0, offices) : List.of(),
                fee,
                !free && paidOnline,
                draws.nextDouble() < 0.5);
    }

    private Procedure row(
            OrgUnitId province, int sample, Level level, boolean postal, LocalDate from, @Nullable LocalDate to) {
        return new Procedure(
                DemoIds.of("procedure", province, code(sample), from),
                code(sample),
                SAMPLES.get(sample).name() + " (mẫu)",
                province,
                SAMPLES.get(sample).field(),
                level,
                postal,
                from,
                to,
                offer(sample, postal),
                true);
    }
}
