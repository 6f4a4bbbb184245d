package vn.trucot.gateway.score;

import vn.trucot.gateway.indexset.PillarIndex;

/** What a pillar got by the pillar rule of the set. */
public record PillarScore(PillarIndex pillar, Points points) {}
