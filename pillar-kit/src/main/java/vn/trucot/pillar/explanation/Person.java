package vn.trucot.pillar.explanation;

import java.time.Instant;
import vn.trucot.access.Role;

/**
 * Who says something, and when.
 *
 * @param as the strongest role that the person has for the unit
 */
record Person(String name, Role as, Instant at) {}
