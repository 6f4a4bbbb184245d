package vn.trucot.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Made-up dossiers of half a year with what they must count, and a million events that tell of them: most within the hour, some
 * days or weeks late and so behind later ones, and one in twenty again. What is counted is told by the life of a dossier, not by
 * its events.
 */
final class DossierLives {

    static final int EVENTS = 1_000_000;
    static final int AGAIN = 50_000;
    static final int PROCEDURES = 22;

    private static final long BEGIN = LocalDate.of(2025, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.ofHours(7));
    private static final int DAY = 86_400;
    private static final int DAYS = 150;
    private static final String[] CHANNELS = {"ONLINE", "DIRECT", "POSTAL"};

    /** An event on its way: when it comes, and what it says. */
    private record Sent(long arrival, Life life, int number) {}

    private final List<String> units;
    private final List<Sent> sent = new ArrayList<>(EVENTS + AGAIN);
    private final Map<String, Map<String, Long>> expected = new TreeMap<>();

    DossierLives(List<String> units, long seed) {
        this.units = units;
        Random draws = new Random(seed);
        for (int number = 0; sent.size() < EVENTS; number++) {
            Life life = new Life(number, draws);
            for (int i = 0; i < life.events.size() && sent.size() < EVENTS; i++) {
                sent.add(new Sent(life.moment(i) + delay(draws), life, i));
                life.told = i + 1;
            }
            life.count();
        }
        for (int i = 0; i < AGAIN; i++) {
            Sent first = sent.get(draws.nextInt(EVENTS));
            sent.add(new Sent(first.arrival + draws.nextInt(10 * DAY), first.life, first.number));
        }
        sent.sort(Comparator.comparingLong(Sent::arrival));
    }

    private static long delay(Random draws) {
        int kind = draws.nextInt(100);
        return kind < 90 ? draws.nextInt(3_600) : kind < 98 ? draws.nextInt(3 * DAY) : draws.nextInt(60 * DAY);
    }

    int size() {
        return sent.size();
    }

    /** Lines of JSON in the order in which they come. */
    String lines(int from, int to) {
        StringBuilder json = new StringBuilder((to - from) * 260);
        sent.subList(from, to)
                .forEach(event -> json.append(event.life.json(event.number)).append('\n'));
        return json.toString();
    }

    /** All distinct events as rows of text, for the baseline. */
    String rows() {
        StringBuilder rows = new StringBuilder(EVENTS * 100);
        sent.stream().limit(EVENTS).forEach(event -> rows.append(event.life.row(event.number, rows.length()))
                .append('\n'));
        return rows.toString();
    }

    /** By unit, month and procedure, as {@code unit 2025-03 BM-001}: the numbers that are not zero. */
    Map<String, Map<String, Long>> expected() {
        return Collections.unmodifiableMap(expected);
    }

    private final class Life {

        private final int number;
        private final String unit;
        private final String procedure;
        private final long received;
        private final int channel;
        private final LocalDate due;
        private final boolean fee;
        private final boolean paid;
        private final boolean digitised;
        private final boolean reused;
        private final boolean elsewhere;
        private final boolean noWritten;
        private final boolean electronic;
        private final boolean satisfied;
        private final long returned;
        private final List<String> events = new ArrayList<>();
        private int told;

        Life(int number, Random draws) {
            this.number = number;
            this.unit = units.get(draws.nextInt(units.size()));
            this.procedure = "BM-%03d".formatted(1 + draws.nextInt(PROCEDURES));
            // about in the order of time, as they come in
            this.received = BEGIN
                    + (long) (DAYS * (double) DAY * number * 3.05 / EVENTS) % ((long) DAYS * DAY)
                    + draws.nextInt(DAY);
            this.channel = draws.nextInt(CHANNELS.length);
            this.due = day(received).plusDays(1 + draws.nextInt(10));
            this.fee = draws.nextBoolean();
            this.paid = fee && draws.nextBoolean();
            this.digitised = draws.nextInt(3) > 0;
            this.reused = draws.nextInt(4) == 0;
            this.elsewhere = draws.nextInt(10) == 0;
            this.noWritten = draws.nextInt(10) == 0;
            this.electronic = !noWritten && draws.nextInt(3) > 0;
            this.satisfied = draws.nextInt(10) > 0;
            this.returned = received + 3_600 + draws.nextInt(11 * DAY);
            events.add("RECEIVED");
            if (paid || digitised || reused) {
                events.add("CHANGED");
            }
            if (draws.nextInt(20) > 0) {
                events.add("RETURNED");
                if (draws.nextInt(5) < 2) {
                    events.add("RATED");
                }
            } else {
                events.add("OVERDUE");
            }
        }

        long moment(int event) {
            return switch (events.get(event)) {
                case "RECEIVED" -> received;
                case "CHANGED" -> received + 1_800;
                case "RETURNED" -> returned;
                case "RATED" -> returned + 600;
                default -> due.plusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.ofHours(7)) + 60;
            };
        }

        private boolean has(String kind) {
            return events.subList(0, told).contains(kind);
        }

        void count() {
            boolean changed = has("CHANGED");
            boolean ended = has("RETURNED");
            boolean overdue = ended ? day(returned).isAfter(due) : has("OVERDUE");
            add(received, "received", true);
            add(received, "online", channel == 0);
            add(received, "postal", channel == 2);
            add(received, "overdue", overdue);
            add(received, "digitised", changed && digitised);
            add(received, "withFee", fee);
            add(received, "paidOnline", changed && paid);
            add(received, "reusedData", changed && reused);
            add(received, "fromElsewhere", elsewhere);
            if (ended) {
                add(returned, "resolved", true);
                add(returned, "onTime", !overdue);
                add(returned, "noWrittenResult", noWritten);
                add(returned, "electronicResults", electronic);
                add(returned, "rated", has("RATED"));
                add(returned, "satisfied", has("RATED") && satisfied);
            }
        }

        private void add(long moment, String field, boolean holds) {
            if (holds) {
                expected.computeIfAbsent(
                                unit + " " + YearMonth.from(day(moment)) + " " + procedure, each -> new TreeMap<>())
                        .merge(field, 1L, Long::sum);
            }
        }

        String json(int event) {
            String kind = events.get(event);
            String head =
                    "{\"event\":\"bench-%d-%d\",\"dossier\":\"000.00.20.H13-%d\",\"kind\":\"%s\",\"at\":\"%s\",\"orgUnit\":\"%s\",\"demo\":true"
                            .formatted(number, event, number, kind, Instant.ofEpochSecond(moment(event)), unit);
            return head
                    + switch (kind) {
                        case "RECEIVED" ->
                            ",\"procedure\":\"%s\",\"channel\":\"%s\",\"due\":\"%s\",\"withFee\":%s,\"fromElsewhere\":%s}"
                                    .formatted(procedure, CHANNELS[channel], due, fee, elsewhere);
                        case "CHANGED" ->
                            ",\"paidOnline\":%s,\"digitised\":%s,\"reusedData\":%s}".formatted(paid, digitised, reused);
                        case "RETURNED" ->
                            ",\"noWrittenResult\":%s,\"electronicResult\":%s}".formatted(noWritten, electronic);
                        case "RATED" -> ",\"satisfied\":%s}".formatted(satisfied);
                        default -> "}";
                    };
        }

        String row(int event, int unique) {
            return "copied-%d\t000.00.20.H13-%d\t%s\t%s\t%s\t%s"
                    .formatted(
                            unique, number, events.get(event), Instant.ofEpochSecond(moment(event)), unit, procedure);
        }
    }

    private static LocalDate day(long moment) {
        return Instant.ofEpochSecond(moment).atOffset(ZoneOffset.ofHours(7)).toLocalDate();
    }
}
