package vn.trucot.gateway.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

class LaneTest {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 3;

    private final Lane lane = new Lane("test", Thread.MIN_PRIORITY, AT_ONCE, WAITING, Duration.ofSeconds(2));
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch free = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void close() {
        free.countDown();
        callers.close();
        lane.close();
    }

    @Test
    void soMuchIsDoneAtOnceSoMuchWaitsAndTheRestIsRefused() throws Exception {
        // Given
        CountDownLatch refused = new CountDownLatch(20 - AT_ONCE - WAITING);
        List<Future<ProblemCode>> answers = new ArrayList<>();

        // When
        for (int i = 0; i < 20; i++) {
            answers.add(callers.submit(() -> {
                try {
                    return lane.run(this::work);
                } catch (Problem e) {
                    refused.countDown();
                    return e.code();
                }
            }));
        }
        refused.await();
        await().until(running::get, equalTo(AT_ONCE));
        free.countDown();

        // Then
        assertThat(answers)
                .extracting(Future::get)
                .filteredOn(ProblemCode.TOO_BUSY::equals)
                .hasSize(20 - AT_ONCE - WAITING);
        assertThat(most.get()).isEqualTo(AT_ONCE);
    }

    private ProblemCode work() {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            running.decrementAndGet();
        }
        return ProblemCode.NOT_FOUND;
    }

    @Test
    void aPlaceIsGivenBackOnceAndNotWhileSomethingIsDoneInIt() {
        // Given
        List<Lane.Place> places =
                IntStream.range(0, AT_ONCE + WAITING).mapToObj(_ -> lane.take()).toList();
        Lane.Place begun = places.getFirst();
        assertThat(begun.begin()).isTrue();

        // When
        begun.giveBackUnlessBegun();

        // Then
        assertThatThrownBy(lane::take).isInstanceOf(Problem.class);

        // When
        places.get(1).giveBackUnlessBegun();
        places.get(1).giveBackUnlessBegun();

        // Then
        assertThat(places.get(1).begin()).isFalse();
        assertThat(lane.take()).isNotNull();
        assertThatThrownBy(lane::take).isInstanceOf(Problem.class);

        // When
        begun.giveBack();
        begun.giveBack();

        // Then
        assertThat(lane.take()).isNotNull();
        assertThatThrownBy(lane::take).isInstanceOf(Problem.class);
    }

    @Test
    void whatTheWorkRefusesIsToldAsItIs() {
        // When
        Problem problem = new Problem(ProblemCode.NOT_FOUND, "nothing there", List.<Fault>of());

        // Then
        assertThatThrownBy(() -> lane.run(() -> {
                    throw problem;
                }))
                .isSameAs(problem);
    }

    @Test
    void theWorkIsDoneByAThreadThatSharesItsCore() {
        // Given
        AtomicReference<Thread> worker = new AtomicReference<>();

        // When
        lane.run(() -> {
            worker.set(Thread.currentThread());
            return 1;
        });

        // Then
        assertThat(worker.get().isVirtual()).isFalse();
    }
}
