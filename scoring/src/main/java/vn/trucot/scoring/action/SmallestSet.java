package vn.trucot.scoring.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.trucot.figures.figure.Rational;

/**
 * The smallest set of improvements that wins so many points: the fewest; of those the least effort; of those the most points.
 * An improvement brings one component to its target. Points of components add up, so the fewest are found by taking the
 * greatest; the least effort of so many is looked for exactly, over at most (number x greatest effort) sums of efforts.
 */
public final class SmallestSet {

    /** Some improvements, in the order of the set, with what they win. */
    private record Some(List<Opening> openings, Rational points) {

        static final Some NONE = new Some(List.of(), Rational.ZERO);

        Some with(Opening opening) {
            List<Opening> more = new ArrayList<>(openings);
            more.add(opening);
            return new Some(List.copyOf(more), points.plus(opening.open()));
        }
    }

    private final List<Opening> improvable;
    private final Efforts efforts;

    public SmallestSet(Openings openings, Efforts efforts) {
        this.improvable = openings.improvable();
        this.efforts = efforts;
    }

    /**
     * The set that wins at least so many points.
     *
     * @return in the order of the index set; none if nothing is needed; empty if all together win less
     */
    public Optional<List<Opening>> winning(Rational points) {
        int fewest = fewest(points);
        return fewest < 0 ? Optional.empty() : Optional.of(leastEffort(fewest, points));
    }

    private int fewest(Rational points) {
        List<Opening> greatestFirst = improvable.stream()
                .sorted(Comparator.comparing(Opening::open).reversed())
                .toList();
        Rational sum = Rational.ZERO;
        int count = 0;
        while (sum.compareTo(points) < 0) {
            if (count == greatestFirst.size()) {
                return -1;
            }
            sum = sum.plus(greatestFirst.get(count).open());
            count++;
        }
        return count;
    }

    /** Of each number of improvements and each sum of efforts the most points; the first sum that wins enough is the least. */
    private List<Opening> leastEffort(int count, Rational points) {
        List<TreeMap<Integer, Some>> best = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            best.add(new TreeMap<>());
        }
        best.getFirst().put(0, Some.NONE);
        for (Opening opening : improvable) {
            int effort = efforts.of(opening.code());
            for (int taken = count; taken > 0; taken--) {
                TreeMap<Integer, Some> more = best.get(taken);
                best.get(taken - 1)
                        .forEach((sum, some) -> more.merge(sum + effort, some.with(opening), SmallestSet::better));
            }
        }
        return best.get(count).values().stream()
                .filter(some -> some.points().compareTo(points) >= 0)
                .findFirst()
                .orElseThrow()
                .openings();
    }

    private static Some better(Some first, Some other) {
        return other.points().compareTo(first.points()) > 0 ? other : first;
    }
}
