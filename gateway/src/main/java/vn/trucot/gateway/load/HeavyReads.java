package vn.trucot.gateway.load;

import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Has a place for each of a bounded number of heavy answers. Those that are sent while they are worked out have places of their
 * own: their readers may be slow, and nobody else shall wait for them.
 */
@ApplicationScoped
public class HeavyReads {

    /** Who waits to build something; each of them waits for all before. */
    private static final int MOST_TO_BUILD = 8;

    private final LoadSettings settings;
    private final Lane working;
    private final Lane sending;
    private final Lane building;

    HeavyReads(LoadSettings settings) {
        this.settings = settings;
        this.working =
                new Lane("work", Thread.NORM_PRIORITY, settings.workedOut(), settings.waiting(), settings.retryAfter());
        this.sending =
                new Lane("send", Thread.MIN_PRIORITY, settings.sent(), settings.waiting(), settings.retryAfter());
        this.building = new Lane("build", Thread.MIN_PRIORITY, 1, MOST_TO_BUILD, settings.retryAfter());
    }

    @PreDestroy
    void close() {
        working.close();
        sending.close();
        building.close();
    }

    /** What answers are made from, where that is no small thing: one at a time, of what others leave. */
    public <T> T build(Supplier<T> work) {
        return building.run(work);
    }

    /** The answer, worked out on one of the bounded places. */
    public <T> T work(Supplier<T> work) {
        return working.run(work);
    }

    /**
     * An answer that is sent as it is written, so that it takes the same memory whatever its length.
     *
     * @param values how many values are in it
     * @throws vn.trucot.problem.Problem that too much is asked for at once
     */
    public StreamingOutput send(long values, RoutingContext client, Consumer<OutputStream> writer) {
        if (values <= settings.heavyValues()) {
            return out -> write(writer, out, client);
        }
        Lane.Place place = sending.take();
        client.addEndHandler(_ -> place.giveBackUnlessBegun()); // nobody is there any more to write to
        return out -> {
            if (!place.begin()) {
                return;
            }
            try {
                place.run(() -> {
                    sendInTime(writer, out, client);
                    return true;
                });
            } finally {
                place.giveBack();
            }
        };
    }

    private void sendInTime(Consumer<OutputStream> writer, OutputStream out, RoutingContext client) {
        HttpConnection connection = client.request().connection();
        long late = client.vertx().setTimer(settings.longestSending().toMillis(), _ -> connection.close());
        try {
            write(writer, out, client);
        } finally {
            client.vertx().cancelTimer(late);
        }
    }

    Lane working() {
        return working;
    }

    Lane sending() {
        return sending;
    }

    /** Who has gone is told nothing. */
    private static void write(Consumer<OutputStream> writer, OutputStream out, RoutingContext client) {
        try {
            writer.accept(out);
        } catch (UncheckedIOException e) {
            if (!client.response().closed()) {
                throw e;
            }
        }
    }
}
