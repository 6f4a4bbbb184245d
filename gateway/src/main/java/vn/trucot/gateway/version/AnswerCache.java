package vn.trucot.gateway.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;

/**
 * Keeps answers that take long to work out, as they are sent, until the cube moves on. Many who ask the same at once wait
 * for one piece of work.
 */
@ApplicationScoped
public class AnswerCache {

    private static final long LARGEST = 4L << 20;
    private static final long ALL = 32L << 20;

    private record Answer(long version, FutureTask<byte[]> body) {}

    private final Cube cube;
    private final ObjectMapper json;
    private final ConcurrentMap<Object, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    AnswerCache(Cube cube, ObjectMapper json) {
        this.cube = cube;
        this.json = json;
    }

    /**
     * The answer as JSON.
     *
     * @param request all that the answer depends on beside the cube, with a meaningful equals
     */
    public byte[] json(Object request, Function<CubeView, ?> work) {
        return bytes(request, view -> work.apply(view), this::write);
    }

    /** The answer in another form, which belongs to the request as its key. */
    @SuppressWarnings("ReferenceEquality") // whose answer it is that was put in, not whether it is equal
    public <T> byte[] bytes(Object request, Function<CubeView, T> work, Function<? super T, byte[]> form) {
        long version = cube.version();
        Answer known = answers.get(request);
        if (known != null && known.version == version) {
            return result(request, known);
        }
        Answer fresh = new Answer(version, new FutureTask<>(() -> form.apply(cube.read(work))));
        Answer winner =
                answers.compute(request, (key, other) -> other == null || other.version < version ? fresh : other);
        if (winner == fresh) {
            fresh.body.run();
            count(request, fresh);
        }
        return result(request, winner);
    }

    private byte[] result(Object request, Answer answer) {
        try {
            return answer.body.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        } catch (ExecutionException e) {
            answers.remove(request, answer);
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void count(Object request, Answer answer) {
        if (answer.body.state() != FutureTask.State.SUCCESS) {
            return;
        }
        int length = answer.body.resultNow().length;
        if (length > LARGEST) {
            answers.remove(request, answer);
        } else if (bytes.addAndGet(length) > ALL) {
            answers.clear();
            bytes.set(0);
        }
    }

    private byte[] write(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
