package vn.trucot.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests that are sent at the same moment, each by somebody of his own: how long each took, and how many were refused. */
record AtOnce(Latencies latencies, long refused) {

    private record Answer(long nanos, int status) {}

    /** @param http whose connections may be there already */
    static AtOnce of(HttpClient http, List<HttpRequest> requests) throws Exception {
        Latencies latencies = new Latencies();
        long refused = 0;
        List<Callable<Answer>> senders = requests.stream()
                .<Callable<Answer>>map(request -> () -> send(http, request))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> sent : threads.invokeAll(senders)) {
                Answer answer = sent.get();
                latencies.add(answer.nanos());
                refused += answer.status() >= 300 ? 1 : 0;
            }
        }
        return new AtOnce(latencies, refused);
    }

    private static Answer send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        return new Answer(System.nanoTime() - begin, status);
    }
}
