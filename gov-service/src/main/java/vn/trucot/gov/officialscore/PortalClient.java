package vn.trucot.gov.officialscore;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Asks the portal, page by page; all of the answer, or a problem. */
@Singleton
class PortalClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final PortalSettings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    PortalClient(PortalSettings settings) {
        this.settings = settings;
    }

    /**
     * All rows of a period.
     *
     * @param province 0 for the provinces themselves, else the portal's id of the province whose units are asked for
     * @throws Problem CONFLICT if no address is set; OTHER_SYSTEM_FAILED, OTHER_SYSTEM_LATE
     */
    List<PortalRow> rows(Period period, int province) {
        URI address = settings.address()
                .orElseThrow(() -> new Problem(
                        ProblemCode.CONFLICT,
                        "no address of the portal is set (trucot.portal.address); import a saved answer instead"));
        List<PortalRow> rows = new ArrayList<>();
        byte @Nullable [] before = null;
        int left = settings.mostBytes();
        for (int page = 0; page < settings.mostPages(); page++) {
            byte[] body = page(address, question(period, province, settings.firstPage() + page), left);
            if (before != null && Arrays.equals(body, before)) {
                return rows; // it does not know pages, and answers all at once
            }
            before = body;
            left -= body.length;
            List<PortalRow> more = PortalAnswer.rows(body, settings.version(), rows.size());
            if (more == null) {
                throw failed("its answer is no list of rows");
            }
            rows.addAll(more);
            if (more.size() < settings.pageSize()) {
                return rows;
            }
        }
        throw failed("it has more than " + settings.mostPages() + " pages");
    }

    private String question(Period period, int province, int page) {
        ObjectNode question = JSON.createObjectNode()
                .put("service", settings.service().orElse(""))
                .put("p_nam", period.year())
                .put("p_tinh_id", province)
                .put("p_6thang", part(period, Frequency.HALF_YEAR))
                .put("p_quy", part(period, Frequency.QUARTER))
                .put("p_thang", part(period, Frequency.MONTH))
                .put("pageIndex", page)
                .put("pageSize", settings.pageSize());
        return "params=" + URLEncoder.encode(question.toString(), StandardCharsets.UTF_8);
    }

    private static int part(Period period, Frequency frequency) {
        return period.frequency() == frequency ? period.position() : 0;
    }

    private byte[] page(URI address, String form, int most) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        CompletableFuture<HttpResponse<byte[]>> asked =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
        try {
            HttpResponse<byte[]> answer = asked.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw failed("it answered with status " + answer.statusCode());
            }
            return answer.body();
        } catch (TimeoutException e) {
            throw new Problem(
                    ProblemCode.OTHER_SYSTEM_LATE,
                    "the portal gave no whole answer within "
                            + settings.timeout().toSeconds() + " s; nothing was stored");
        } catch (ExecutionException e) {
            throw failed(
                    isTooLarge(e.getCause())
                            ? "its answer is larger than " + settings.mostBytes() + " bytes"
                            : "it cannot be reached, or broke off");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("the import was interrupted");
        } finally {
            asked.cancel(true);
        }
    }

    private static boolean isTooLarge(@Nullable Throwable cause) {
        return cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("capacity");
    }

    private static Problem failed(String why) {
        return new Problem(
                ProblemCode.OTHER_SYSTEM_FAILED, "the portal was asked, but " + why + "; nothing was stored");
    }
}
