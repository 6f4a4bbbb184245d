package vn.trucot.chain;

import org.jspecify.annotations.Nullable;

/**
 * What was found about a log.
 *
 * @param signed the last checkpoint up to which all is as it was signed
 * @param unsigned rows behind the last checkpoint; not counted if there is a fault
 * @param fault none if all is well
 */
public record Report(
        Reached signed, long unsigned, @Nullable Fault fault) {}
