package vn.trucot.scoring.score;

import vn.trucot.scoring.indexset.PillarIndex;

/** What a pillar got by the pillar rule of the set. */
public record PillarScore(PillarIndex pillar, Points points) {}
