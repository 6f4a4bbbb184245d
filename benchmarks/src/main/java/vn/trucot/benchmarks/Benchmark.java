package vn.trucot.benchmarks;

/** One question that is answered by measuring. */
interface Benchmark {

    String name();

    void run(BenchSuite bench, Report report) throws Exception;
}
