package kz.bagalau.inside;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CurrentCouncil;

/** How the cases of this package act: as somebody, as nobody, or in many threads at once. */
final class Inside {

    private Inside() {}

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Does the work in a request of its own, in which this person is signed in. */
    static <T> T as(Identity who, Supplier<T> work) {
        return inRequest(() -> {
            bean(Caller.class).enter(who);
            return work.get();
        });
    }

    static void doAs(Identity who, Runnable work) {
        as(who, () -> {
            work.run();
            return null;
        });
    }

    /** SQL in a transaction of that council, with nobody signed in. */
    static <T> T in(CouncilId council, Supplier<T> work) {
        return inRequest(() -> {
            bean(CurrentCouncil.class).bind(java.util.Optional.of(council));
            return bean(Probe.class).inTransaction(work);
        });
    }

    /** Does the work in a request of its own, which nobody has signed into. */
    static <T> T inRequest(Supplier<T> work) {
        Callable<T> one = work::get;
        return together(List.of(one)).get(0);
    }

    /** Does all of it at once, one thread and one request each; the first failure comes out. */
    static <T> List<T> together(List<Callable<T>> works) {
        ExecutorService threads = Executors.newFixedThreadPool(works.size(), managed());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : works) {
                running.add(threads.submit(() -> {
                    RequestContextController request = bean(RequestContextController.class);
                    boolean opened = request.activate();
                    try {
                        return work.call();
                    } finally {
                        if (opened) {
                            request.deactivate();
                        }
                    }
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : running) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static ThreadFactory managed() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException e) {
            throw new AssertionError(e);
        }
    }
}
