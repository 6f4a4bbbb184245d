package vn.trucot.gateway.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of its taking.
 *
 * @param address what was asked, for it to be asked again
 * @param licence as the operator words it; null if nobody has said
 */
public record Taken(LocalDate day, String address, @Nullable String licence) {}
