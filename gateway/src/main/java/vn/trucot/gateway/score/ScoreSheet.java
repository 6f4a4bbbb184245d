package vn.trucot.gateway.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.indexset.IndexSet;

/** The computed score of one unit and period: total, pillars, main indices and components. */
public record ScoreSheet(
        IndexSet set, Points total, List<PillarScore> pillars, List<MainIndexScore> mainIndices, boolean demo) {

    /** The points of an item by its code: the total, a pillar, a main index or a component; empty if there is none. */
    public Optional<Points> points(String item) {
        if (item.equals(IndexSet.TOTAL)) {
            return Optional.of(total);
        }
        return Stream.of(
                        pillars.stream()
                                .filter(score -> score.pillar().code().equals(item))
                                .map(PillarScore::points),
                        mainIndices.stream()
                                .filter(score -> score.mainIndex().code().equals(item))
                                .map(MainIndexScore::points),
                        components()
                                .filter(score -> score.component().code().equals(item))
                                .flatMap(score -> Stream.ofNullable(score.points())))
                .flatMap(found -> found)
                .findFirst();
    }

    /** The value of an item, four places; null if nothing of it could be judged. */
    public @Nullable BigDecimal value(String item) {
        return points(item).map(Points::value).orElse(null);
    }

    public Stream<ComponentScore> components() {
        return mainIndices.stream().flatMap(main -> main.components().stream());
    }
}
