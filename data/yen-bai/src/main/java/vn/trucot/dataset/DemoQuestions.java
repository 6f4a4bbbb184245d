package vn.trucot.dataset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Pillar;

/** A few generated questions about generated figures of a commune: one overdue, one that waits, one answered, one of a score. */
public final class DemoQuestions {

    private static final String COMMUNE = "15~2025.02647";
    private static final String PERIOD = "2025";

    private final URI gateway;
    private final Supplier<String> token;
    private final LocalDate today;

    /** An answer as it is sent. */
    private record Answer(String cause, String remedy, String mendedBy, String answeredOn) {}

    /** A question as it is sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Question(
            @JsonIgnore Pillar pillar,
            String subject,
            String orgUnit,
            String period,
            @Nullable String text,
            boolean demo,
            String askedOn,
            @JsonIgnore @Nullable Answer answer) {

        Question(Pillar pillar, String subject, @Nullable String text, LocalDate askedOn, @Nullable Answer answer) {
            this(pillar, subject, COMMUNE, PERIOD, text, true, askedOn.toString(), answer);
        }
    }

    /**
     * Into the suite behind a gateway.
     *
     * @param token gives a bearer token of an administrator
     */
    public DemoQuestions(URI gateway, Supplier<String> token, Clock clock) {
        this.gateway = gateway;
        this.token = token;
        this.today = LocalDate.now(clock);
    }

    private List<Question> questions() {
        return List.of(
                new Question(
                        Pillar.SOCIETY,
                        "SOC.TEAM.ACTIVITIES",
                        "Vì sao ít hoạt động hơn các phường bên cạnh? (mẫu)",
                        today.minusDays(14),
                        null),
                new Question(Pillar.ECONOMY, "ECO.CASHLESS.FEES", null, today.minusDays(1), null),
                new Question(
                        Pillar.GOVERNMENT,
                        "GOV.DOSSIER.ON_TIME",
                        null,
                        today.minusDays(20),
                        new Answer(
                                "Hồ sơ đất đai chờ ý kiến cơ quan khác (mẫu)",
                                "Giao một đầu mối theo dõi, báo cáo hằng tuần (mẫu)",
                                today.plusDays(45).toString(),
                                today.minusDays(16).toString())),
                new Question(
                        Pillar.GOVERNMENT,
                        "dti-922/total",
                        "Phần nào kéo điểm xuống nhiều nhất? (mẫu)",
                        today.minusDays(9),
                        new Answer(
                                "Nhiều thành phần chưa có số liệu để chấm (mẫu)",
                                "Nộp đủ biểu mẫu của quý (mẫu)",
                                today.plusDays(30).toString(),
                                today.minusDays(5).toString())));
    }

    /** Asks those that are not there yet; {@link DataSetRejected} tells why one is refused. */
    public void add() {
        try (SmallRequests requests = new SmallRequests(gateway, token)) {
            questions().forEach(question -> add(requests, question));
        }
    }

    private static void add(SmallRequests requests, Question question) {
        String all = "/api/v1/" + question.pillar().path() + "/questions";
        String about = "?subject=" + question.subject() + "&orgUnit=" + COMMUNE + "&period=" + PERIOD + "&size=1";
        if (requests.get(all + about).path("total").asLong() > 0) {
            return;
        }
        String id = requests.send("POST", all, question).path("id").asText();
        if (question.answer() != null) {
            requests.send("PUT", all + "/" + id + "/answer", question.answer());
        }
    }
}
