package vn.trucot.scoring.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;

/**
 * Gives ranks as the published tables do: equal values share a rank and the next rank is skipped (1, 2, 2, 4). Values are
 * equal if they are equal as printed.
 *
 * @param <T> what is ranked
 */
public final class Ranks<T> {

    /** Something with its value and rank. */
    public record Ranked<T>(int rank, T item, BigDecimal value) {}

    private final List<Ranked<T>> inOrder;
    private final Map<T, Ranked<T>> byItem;
    private final Map<Integer, Integer> sharing = new HashMap<>();

    private Ranks(List<Ranked<T>> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        this.byItem = HashMap.newHashMap(inOrder.size());
        for (Ranked<T> ranked : inOrder) {
            byItem.put(ranked.item(), ranked);
            sharing.merge(ranked.rank(), 1, Integer::sum);
        }
    }

    /**
     * Ranks by value.
     *
     * @param direction which way is better; with neither the greater value comes first
     * @param amongEqual the order in which those that share a rank are listed
     */
    public static <T> Ranks<T> of(Map<T, BigDecimal> values, Direction direction, Comparator<T> amongEqual) {
        Comparator<Map.Entry<T, BigDecimal>> byValue = Map.Entry.comparingByValue();
        List<Map.Entry<T, BigDecimal>> sorted = new ArrayList<>(values.entrySet());
        sorted.sort((direction == Direction.LOWER_IS_BETTER ? byValue : byValue.reversed())
                .thenComparing(Map.Entry::getKey, amongEqual));
        List<Ranked<T>> ranked = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Map.Entry<T, BigDecimal> entry = sorted.get(i);
            boolean shared = i > 0 && ranked.get(i - 1).value().compareTo(entry.getValue()) == 0;
            ranked.add(new Ranked<>(shared ? ranked.get(i - 1).rank() : i + 1, entry.getKey(), entry.getValue()));
        }
        return new Ranks<>(ranked);
    }

    /** Best first. */
    public List<Ranked<T>> inOrder() {
        return inOrder;
    }

    /** How many have a rank. */
    public int sharing(int rank) {
        return sharing.getOrDefault(rank, 0);
    }

    /** The rank of an item; null if it has none. */
    public @Nullable Integer rank(T item) {
        Ranked<T> ranked = byItem.get(item);
        return ranked == null ? null : ranked.rank();
    }

    /** How many places up (above 0) or down: from rank 40 to rank 27 is 13 up. */
    public static int movement(int before, int now) {
        return before - now;
    }
}
