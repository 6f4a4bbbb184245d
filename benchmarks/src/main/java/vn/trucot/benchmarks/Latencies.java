package vn.trucot.benchmarks;

import org.HdrHistogram.Histogram;

/** How long something took, many times, to three digits. */
final class Latencies {

    private final Histogram micros = new Histogram(3);

    void add(long nanos) {
        micros.recordValue(nanos / 1000);
    }

    void addAll(Latencies others) {
        micros.add(others.micros);
    }

    long count() {
        return micros.getTotalCount();
    }

    /** In milliseconds; 100 is the longest. */
    double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
