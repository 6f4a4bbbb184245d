package vn.trucot.gateway.version;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks {@link Versioned} resources that answer from the view of {@link Asked}, and so also what was known at an instant. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AsKnown {

    /** What the parameter is described by. */
    String SAYS = "An instant, or a day for its end, not in the future: the figures that were known then, of the units,"
            + " definitions, index sets and targets of today; the answer says it again. Left out: now";

    /** An instant to try. */
    String EXAMPLE = "2025-03-31T10:00:00Z";
}
