package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.bean;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import kz.bagalau.platform.security.Caller;
import org.junit.jupiter.api.Test;

/** Work that is put off: as often as its transaction committed, no more and no less. */
interface JobCases {

    @Test
    default void a_hundred_commits_have_a_hundred_effects_and_rollbacks_have_none() {
        String run = UUID.randomUUID().toString();
        List<Callable<Object>> works = new ArrayList<>();
        for (int thread = 0; thread < 10; thread++) {
            int first = thread * 15;
            works.add(() -> {
                bean(Caller.class).enter(People.hrOfFirst());
                for (int work = first; work < first + 15; work++) {
                    putOff((work % 3 == 2 ? "rolled back " : "committed ") + run + " " + work);
                }
                return null;
            });
        }

        Inside.together(works);
        waitFor(() -> effects(run).size() >= 100);

        assertThat(effects(run)).hasSize(100).allSatisfy((name, times) -> {
            assertThat(name).startsWith("committed");
            assertThat(times).isEqualTo(1);
        });
    }

    @Test
    default void work_that_fails_is_tried_again() {
        String name = "fails once " + UUID.randomUUID();

        Inside.doAs(People.hrOfFirst(), () -> bean(PutOff.class).work(name));
        waitFor(() -> bean(Effects.class).done().containsKey(name));

        assertThat(bean(Effects.class).done()).containsEntry(name, 1);
    }

    private static void putOff(String name) {
        try {
            bean(PutOff.class).work(name);
        } catch (IllegalStateException asAsked) {
            assertThat(asAsked).hasMessage("as asked");
        }
    }

    private static Map<String, Integer> effects(String run) {
        return bean(Effects.class).done().entrySet().stream()
                .filter(effect -> effect.getKey().contains(run))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void waitFor(java.util.function.BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!happened.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
