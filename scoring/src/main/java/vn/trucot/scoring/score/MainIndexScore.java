package vn.trucot.scoring.score;

import java.util.List;
import vn.trucot.scoring.indexset.MainIndex;

/** What a main index got, with its components in the order of the set. */
public record MainIndexScore(MainIndex mainIndex, Points points, List<ComponentScore> components) {}
