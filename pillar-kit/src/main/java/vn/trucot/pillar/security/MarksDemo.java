package vn.trucot.pillar.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a resource that whatever it stores can say that it was generated, and does if a {@linkplain CurrentUser#isDemo() demo
 * account} writes it. No other resource is written by demo accounts.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MarksDemo {}
