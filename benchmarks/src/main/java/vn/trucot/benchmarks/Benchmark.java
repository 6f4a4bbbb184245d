package vn.trucot.benchmarks;

/** One question that is answered by measuring. */
interface Benchmark {

    /** The word for the command line and the file of results. */
    String name();

    String question();

    void run(BenchSuite bench, Report report) throws Exception;
}
