package vn.trucot.chain;

/** A checkpoint and the links of the rows since the one before it. */
public record Signed(Checkpoint checkpoint, Links links) {}
