package kz.bagalau.platform.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing that somebody does: a class with one public method. In this order: a transaction opens, the council is
 * bound, suspension, membership and role are asked of token and register, the command is told from its repetitions, the
 * method runs, the trail is written. A refusal at any place rolls everything back.
 */
@Documented
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
