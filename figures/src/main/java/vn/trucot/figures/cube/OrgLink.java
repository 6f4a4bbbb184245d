package vn.trucot.figures.cube;

import vn.trucot.events.Succession;

/** A succession seen from one of its two ends: {@code node} is the other one. */
public record OrgLink(OrgNode node, Succession succession) {}
