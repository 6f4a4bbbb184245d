package vn.trucot.gateway.regime;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.Pillar;
import vn.trucot.gateway.route.PillarReads;

/** What a programme of targets asks for, as the service that keeps it tells; it is asked once in a while. */
@Singleton
class AskedByProgramme {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 100;
    private static final String PROGRAMMES = "/api/v1/gov/target-programmes/";

    private final PillarReads pillars;
    private final Cache<String, JsonObject> read =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    AskedByProgramme(PillarReads pillars) {
        this.pillars = pillars;
    }

    /** The items of a programme, unless the service does not tell at the moment. */
    AskedList of(Regime regime, String programme) {
        JsonObject told = read.get(programme, this::ask);
        return told == null ? AskedList.NOT_READ : AskedList.of(items(regime, told));
    }

    private @Nullable JsonObject ask(String programme) {
        try {
            return pillars.read(Pillar.GOVERNMENT, PROGRAMMES + programme, PATIENCE)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static List<AskedItem> items(Regime regime, JsonObject programme) {
        return programme.getJsonArray("targets").stream()
                .map(JsonObject.class::cast)
                .map(item -> item(regime, item))
                .toList();
    }

    private static AskedItem item(Regime regime, JsonObject item) {
        String indicator = item.getString("indicator");
        Names names = names(item.getJsonObject("names"));
        return new AskedItem(
                regime.code(),
                item.getString("number", ""),
                names,
                indicator == null ? List.of() : List.of(IndicatorCode.of(indicator)),
                how(item),
                true,
                item.getJsonObject("note") == null ? null : names(item.getJsonObject("note")));
    }

    /** As 80 (2030), 100 (2045). */
    private static @Nullable Names how(JsonObject item) {
        JsonArray values = item.getJsonArray("values");
        if (values == null || values.isEmpty()) {
            return null;
        }
        boolean most = "AT_MOST".equals(item.getString("bound"));
        String unit = "PERCENT".equals(item.getString("measureUnit")) ? " %" : "";
        String dues = values.stream()
                .map(JsonObject.class::cast)
                .map(due -> due.getValue("value") + unit + " (" + due.getValue("due") + ")")
                .collect(Collectors.joining(", "));
        return new Names((most ? "nhiều nhất " : "ít nhất ") + dues, (most ? "at most " : "at least ") + dues);
    }

    private static Names names(JsonObject names) {
        return new Names(names.getString("vi"), names.getString("en"));
    }
}
