package kz.bagalau.platform.usecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case of which the trail keeps nothing, because who did it and when may not be known (¶33): answering anonymously.
 * What is to be accounted for of it is told by another one, of many people at once.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Untold {}
