package vn.trucot.gateway.feed;

/**
 * Told once after a start: everything was read that was there, and questions are answered from now on.
 *
 * @param version the cube's
 */
public record CaughtUp(long version) {}
