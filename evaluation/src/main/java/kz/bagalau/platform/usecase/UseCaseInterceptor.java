package kz.bagalau.platform.usecase;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.audit.Trail;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.Practice;
import kz.bagalau.platform.usecase.UseCaseCounters.Outcome;

/** What happens around every use case, inside its transaction; see {@link UseCase} for the order. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class UseCaseInterceptor {

    @Inject
    Caller caller;

    @Inject
    Practice practice;

    @Inject
    CurrentCommand command;

    @Inject
    ProcessedCommands processed;

    @Inject
    Trail trail;

    @Inject
    UseCaseCounters counters;

    /** Asks for the permission, lets the method run once, writes the trail, counts. */
    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
        String useCase = call.getMethod().getDeclaringClass().getSimpleName();
        try {
            return guarded(call, useCase);
        } catch (OptimisticLockException e) {
            counters.count(useCase, Outcome.REFUSED);
            throw new Refused(new ChangedMeanwhile());
        } catch (Refused e) {
            counters.count(useCase, Outcome.REFUSED);
            throw e;
        } catch (Exception e) {
            counters.count(useCase, Outcome.FAILED);
            throw e;
        }
    }

    private Object guarded(InvocationContext call, String useCase) throws Exception {
        Optional<Role> role = caller.require(permitted(call.getMethod()));
        requireRealCouncil(call.getMethod().getDeclaringClass());
        Optional<String> around = trail.begin(useCase);
        try {
            if (around.isEmpty() && isCommand(call) && !first(useCase, role)) {
                trail.abandon(around);
                command.hasBeenDone();
                counters.count(useCase, Outcome.REPEATED);
                return null;
            }
            Object answer = call.proceed();
            if (call.getMethod().getDeclaringClass().isAnnotationPresent(Untold.class)) {
                trail.abandon(around);
            } else {
                trail.done(useCase, about(call), role, around);
            }
            counters.count(useCase, Outcome.DONE);
            return answer;
        } catch (Exception e) {
            trail.abandon(around);
            throw e;
        }
    }

    private void requireRealCouncil(Class<?> useCase) {
        if (practice.isOn() && useCase.isAnnotationPresent(RealCouncilsOnly.class)) {
            throw new Refused(new NotInPractice());
        }
    }

    private static Role[] permitted(Method verb) {
        AllowedTo allowed = Optional.ofNullable(verb.getAnnotation(AllowedTo.class))
                .orElseGet(() -> verb.getDeclaringClass().getAnnotation(AllowedTo.class));
        if (allowed == null) {
            throw new IllegalStateException(verb.getDeclaringClass().getName() + " does not say who may call it.");
        }
        return allowed.value();
    }

    private static boolean isCommand(InvocationContext call) {
        return call.getMethod().getReturnType() == void.class;
    }

    private boolean first(String useCase, Optional<Role> role) {
        boolean aboveCouncils = role.filter(Role::aboveCouncils).isPresent();
        return command.id()
                .map(id -> processed.first(id, command.content(), useCase, command.nextUseOf(useCase), aboveCouncils))
                .orElse(true);
    }

    /** What a use case is about: the first number it is given. */
    private static Optional<String> about(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(UUID.class::isInstance)
                .map(Object::toString)
                .findFirst();
    }
}
