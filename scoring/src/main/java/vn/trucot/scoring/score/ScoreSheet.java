package vn.trucot.scoring.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Value;
import vn.trucot.scoring.indexset.IndexSet;

/**
 * The computed score of one unit and period: total, pillars, main indices and components.
 *
 * @param inputs the figures that were read, where what they cover was asked for
 */
public record ScoreSheet(
        IndexSet set,
        Points total,
        List<PillarScore> pillars,
        List<MainIndexScore> mainIndices,
        boolean demo,
        Map<IndicatorCode, Value> inputs) {

    ScoreSheet covered(Map<IndicatorCode, Value> known) {
        return new ScoreSheet(set, total, pillars, mainIndices, demo, known);
    }

    /** The figure of an input, with what it covers; null if it was not read so. */
    public @Nullable Value input(IndicatorCode input) {
        return inputs.get(input);
    }

    /** The components that an item is made of: all, those of a pillar or a main index, or the one of that code. */
    public List<ComponentScore> components(String item) {
        if (item.equals(IndexSet.TOTAL)) {
            return components().toList();
        }
        Set<String> members = pillars.stream()
                .map(PillarScore::pillar)
                .filter(pillar -> pillar.code().equals(item))
                .flatMap(pillar -> pillar.members().stream())
                .collect(Collectors.toSet());
        return mainIndices.stream()
                .flatMap(main -> main.components().stream()
                        .filter(score -> members.contains(main.mainIndex().code())
                                || main.mainIndex().code().equals(item)
                                || score.component().code().equals(item)))
                .toList();
    }

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
