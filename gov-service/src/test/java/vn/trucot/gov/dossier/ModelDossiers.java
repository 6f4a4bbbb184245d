package vn.trucot.gov.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the feed should count, worked out another way: dossier by dossier, from events as maps, in plain Java. */
final class ModelDossiers {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<String, Map<String, Map<String, Object>>> byDossier = new HashMap<>();

    ModelDossiers(Collection<Map<String, Object>> events) {
        events.forEach(event -> byDossier
                .computeIfAbsent((String) event.get("dossier"), each -> new HashMap<>())
                .put((String) event.get("event"), event));
    }

    /** By unit, month and procedure, as {@code unit 2025-03 1.001}: the numbers that are not zero, by field of the form. */
    Map<String, Map<String, Long>> counts() {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        byDossier.values().forEach(events -> count(List.copyOf(events.values()), counts));
        return counts;
    }

    private static void count(List<Map<String, Object>> events, Map<String, Map<String, Long>> counts) {
        List<Map<String, Object>> inOrder = new ArrayList<>(events);
        inOrder.sort(Comparator.comparing((Map<String, Object> event) -> Instant.parse((String) event.get("at")))
                .thenComparing(event -> (String) event.get("event")));
        Map<String, Object> receipt = null;
        Map<String, Object> end = null;
        LocalDate toldOverdue = null;
        Map<String, Object> last = new HashMap<>();
        for (Map<String, Object> event : inOrder) {
            String kind = (String) event.get("kind");
            switch (kind) {
                case "RECEIVED" -> receipt = receipt == null ? event : receipt;
                case "RETURNED", "WITHDRAWN" -> end = end == null ? event : end;
                case "OVERDUE" -> toldOverdue = day(event);
                case "CANCELLED" -> {
                    return;
                }
                default -> {
                    // tells nothing but its fields
                }
            }
            last.putAll(event);
        }
        if (receipt == null || !last.containsKey("procedure")) {
            return;
        }
        LocalDate closing = end == null ? toldOverdue : day(end);
        boolean overdue =
                last.get("due") instanceof String due && closing != null && closing.isAfter(LocalDate.parse(due));
        Map<String, Long> received = counts.computeIfAbsent(line(receipt, last), each -> new TreeMap<>());
        add(received, "received", true);
        add(received, "online", "ONLINE".equals(last.get("channel")));
        add(received, "postal", "POSTAL".equals(last.get("channel")));
        add(received, "overdue", overdue);
        add(received, "digitised", is(last, "digitised"));
        add(received, "withFee", is(last, "withFee") || is(last, "paidOnline"));
        add(received, "paidOnline", is(last, "paidOnline"));
        add(received, "reusedData", is(last, "reusedData"));
        add(received, "fromElsewhere", is(last, "fromElsewhere"));
        if (end != null && end.get("kind").equals("RETURNED")) {
            Map<String, Long> returned = counts.computeIfAbsent(line(end, last), each -> new TreeMap<>());
            add(returned, "resolved", true);
            add(returned, "onTime", !overdue);
            add(returned, "rated", last.containsKey("satisfied"));
            add(returned, "satisfied", is(last, "satisfied"));
            add(returned, "noWrittenResult", is(last, "noWrittenResult"));
            add(returned, "electronicResults", is(last, "electronicResult") && !is(last, "noWrittenResult"));
        }
    }

    private static String line(Map<String, Object> event, Map<String, Object> last) {
        return event.get("orgUnit") + " " + YearMonth.from(day(event)) + " " + last.get("procedure");
    }

    private static LocalDate day(Map<String, Object> event) {
        return Instant.parse((String) event.get("at")).atZone(HERE).toLocalDate();
    }

    private static boolean is(Map<String, Object> told, String field) {
        return Boolean.TRUE.equals(told.get(field));
    }

    private static void add(Map<String, Long> counts, String field, boolean holds) {
        if (holds) {
            counts.merge(field, 1L, Long::sum);
        }
    }
}
