package vn.trucot.gateway.stream;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.figures.cube.Applied;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;

/**
 * Gathers what changes and tells each client what it wants to know of it, at most once per interval. A client that does
 * not read as fast is let go when its buffer is full; it comes back and learns the version it missed.
 */
@Startup
@ApplicationScoped
class ChangeHub {

    /** Most changes that are kept between two events; beyond it only the fact remains. */
    private static final int GATHERED = 20_000;

    private record Client(ChangeFilter filter, MultiEmitter<? super Optional<Changes>> emitter) {}

    private final Cube cube;
    private final StreamSettings settings;
    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("changes").factory());
    private final AtomicBoolean planned = new AtomicBoolean();
    private final Object lock = new Object();
    private Set<Change> gathered = new LinkedHashSet<>();
    private boolean overflown;
    private volatile long lastTold = System.nanoTime();

    @SuppressWarnings("FutureReturnValueIgnored") // beats until the teller is shut down
    ChangeHub(Cube cube, StreamSettings settings) {
        this.cube = cube;
        this.settings = settings;
        cube.onChange(this::gather);
        long heartbeat = settings.heartbeat().toMillis();
        teller.scheduleAtFixedRate(this::beat, heartbeat, heartbeat, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
        clients.forEach(client -> client.emitter().complete());
    }

    /**
     * The changes from now on, as events, beginning with the present version; an empty one is a heartbeat.
     *
     * @param lastSeen the version that the client saw last, null if it is new
     */
    Multi<Optional<Changes>> changes(ChangeFilter filter, @Nullable String lastSeen) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Client client = new Client(filter, emitter);
                            emitter.onTermination(() -> clients.remove(client));
                            clients.add(client);
                            long version = cube.version();
                            boolean missed = lastSeen != null && !lastSeen.equals(Long.toString(version));
                            emitter.emit(Optional.of(new Changes(version, List.of(), missed)));
                        },
                        settings.buffer());
    }

    int clients() {
        return clients.size();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what it tells is its only result
    private void gather(Applied applied) {
        if (clients.isEmpty()) {
            return;
        }
        synchronized (lock) {
            for (Event event : applied.changed()) {
                if (gathered.size() >= GATHERED) {
                    overflown = true;
                    break;
                }
                gathered.add(Change.of(event));
            }
        }
        if (planned.compareAndSet(false, true)) {
            long sinceLast = System.nanoTime() - lastTold;
            long wait = Math.max(0, settings.interval().toNanos() - sinceLast);
            teller.schedule(this::tell, wait, TimeUnit.NANOSECONDS);
        }
    }

    private void tell() {
        planned.set(false);
        lastTold = System.nanoTime();
        Set<Change> changes;
        boolean incomplete;
        synchronized (lock) {
            changes = gathered;
            incomplete = overflown;
            gathered = new LinkedHashSet<>();
            overflown = false;
        }
        long version = cube.version();
        ChangeIndex index = new ChangeIndex(changes, cube.read(CubeView::orgTree));
        Map<ChangeFilter, Optional<Changes>> told = new HashMap<>();
        for (Client client : clients) {
            Optional<Changes> wanted =
                    told.computeIfAbsent(client.filter(), filter -> wanted(index, filter, version, incomplete));
            if (wanted.isPresent()) {
                client.emitter().emit(wanted);
            }
        }
    }

    private Optional<Changes> wanted(ChangeIndex index, ChangeFilter filter, long version, boolean incomplete) {
        int most = settings.changes();
        List<Change> wanted = index.wanted(filter, most + 1);
        boolean tooMany = wanted.size() > most;
        return wanted.isEmpty() && !incomplete
                ? Optional.empty()
                : Optional.of(new Changes(version, tooMany ? wanted.subList(0, most) : wanted, incomplete || tooMany));
    }

    private void beat() {
        clients.forEach(client -> client.emitter().emit(Optional.empty()));
    }
}
