package vn.trucot.gateway.asof;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.load.HeavyReads;
import vn.trucot.problem.ProblemCode;

/**
 * Holds the figures of the last few instants that were asked for. Those of one instant are read at a time, from all pillars or not
 * at all; who asks for the same ones meanwhile waits for them.
 */
@ApplicationScoped
public class EarlierCubes {

    private final Cube present;
    private final HeavyReads reads;
    private final EarlierFigures figures;
    private final AsyncCache<Instant, EarlierCube> cubes;

    EarlierCubes(Cube present, HeavyReads reads, EarlierFigures figures, AsOfSettings settings) {
        this.present = present;
        this.reads = reads;
        this.figures = figures;
        this.cubes = Caffeine.newBuilder()
                .maximumSize(settings.instants())
                .expireAfterAccess(settings.unused())
                .executor(Runnable::run)
                .buildAsync();
    }

    /**
     * What was known at an instant, of the units and definitions of now.
     *
     * @throws vn.trucot.problem.Problem VALIDATION_FAILED if nothing had been recorded by then; SERVICE_DOWN or TOO_BUSY if a pillar
     *     cannot tell now
     */
    public CubeView at(Instant asOf) {
        return cube(asOf).view(present.view());
    }

    private EarlierCube cube(Instant asOf) {
        CompletableFuture<EarlierCube> mine = new CompletableFuture<>();
        CompletableFuture<EarlierCube> known = cubes.asMap().putIfAbsent(asOf, mine);
        if (known != null) {
            return result(known);
        }
        try {
            EarlierCube cube = reads.build(() -> figures.read(asOf));
            mustHoldSomething(cube, asOf);
            mine.complete(cube);
            return cube;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static void mustHoldSomething(EarlierCube cube, Instant asOf) {
        if (cube.count() == 0) {
            throw AsOf.problem(
                    ProblemCode.VALIDATION_FAILED, "asOf: by " + asOf + " nothing had been recorded in any pillar");
        }
    }

    private static EarlierCube result(CompletableFuture<EarlierCube> cube) {
        try {
            return cube.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
