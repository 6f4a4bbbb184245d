package vn.trucot.problem;

/** An answer that holds words for the user, and so is another one in each language. */
public interface Told {}
