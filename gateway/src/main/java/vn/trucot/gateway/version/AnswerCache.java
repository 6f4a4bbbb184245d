package vn.trucot.gateway.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.load.HeavyReads;

/**
 * Keeps answers that take long to work out, as they are sent, until the cube moves on. Many who ask the same at once wait
 * for one piece of work.
 */
@ApplicationScoped
public class AnswerCache {

    private static final int LARGEST = 4 << 20;
    private static final long ALL = 32L << 20;

    /** About what an entry takes beside what it says. */
    private static final int ENTRY = 300;

    /** Nobody asks for an answer of a view that is gone. */
    private static final Duration UNUSED = Duration.ofMinutes(10);

    /** A view of the present is told by its number, one of an instant by that and by what its figures refer to. */
    private record Key(Object request, @Nullable Instant asOf, long view) {

        static Key of(Object request, CubeView view) {
            return new Key(
                    request,
                    view.asOf(),
                    view.asOf() == null ? view.serial() : view.reference().version());
        }
    }

    private final Asked asked;
    private final HeavyReads reads;
    private final ObjectMapper json;
    private final AsyncCache<Key, byte[]> answers = Caffeine.newBuilder()
            .maximumWeight(ALL)
            .weigher(AnswerCache::weight)
            .expireAfterAccess(UNUSED)
            .executor(Runnable::run)
            .buildAsync();

    AnswerCache(Asked asked, HeavyReads reads, ObjectMapper json) {
        this.asked = asked;
        this.reads = reads;
        this.json = json;
    }

    private static int weight(Key key, byte[] body) {
        return ENTRY + 2 * key.request().toString().length() + body.length;
    }

    /**
     * The answer as JSON.
     *
     * @param request all that the answer depends on beside the cube, with a meaningful equals; it prints all it holds
     */
    public byte[] json(Object request, Function<CubeView, ?> work) {
        return bytes(request, view -> work.apply(view), this::write);
    }

    /** The answer in another form, which belongs to the request as its key. */
    public <T> byte[] bytes(Object request, Function<CubeView, T> work, Function<? super T, byte[]> form) {
        CubeView view = asked.view();
        Key key = Key.of(request, view);
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> known = answers.asMap().putIfAbsent(key, mine);
        if (known != null) {
            return result(known);
        }
        try {
            byte[] body = reads.work(() -> form.apply(work.apply(view)));
            if (body.length > LARGEST) {
                answers.asMap().remove(key, mine);
            }
            mine.complete(body);
            return body;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static byte[] result(CompletableFuture<byte[]> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }

    /** How many bytes of what is kept are counted. */
    long bytes() {
        return answers.synchronous()
                .policy()
                .eviction()
                .orElseThrow()
                .weightedSize()
                .orElse(0);
    }

    private byte[] write(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
