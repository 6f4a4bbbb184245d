package vn.trucot.gateway.version;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks {@link Versioned} answers, written as bytes or sent as they are written, that {@link KeptAnswers} hands out again while the version lasts: what
 * many ask and takes long to work out. Only for what is public and the same for everybody: they are handed out before
 * anything looks at who asks.
 */
@NameBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Kept {}
