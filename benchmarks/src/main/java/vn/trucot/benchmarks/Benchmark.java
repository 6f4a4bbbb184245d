package vn.trucot.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One question that is answered by measuring. */
interface Benchmark {

    /** The word for the command line and the file of results. */
    String name();

    String question();

    /** What the services are told at their start besides, with files that it puts into an empty folder. */
    default Map<String, String> settings(Path folder) throws IOException {
        return Map.of();
    }

    void run(BenchSuite bench, Report report) throws Exception;
}
