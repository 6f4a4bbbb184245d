package vn.trucot.pillar.importing;

/** A row of a batch that could be read; rows count from 1, in a CSV file after the header. */
public record BatchRow<T>(long number, T value) {}
