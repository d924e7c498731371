package kz.bagalau.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.platform.jobs.Handler;

/** A kind of work of the tests: counts how often each piece was done. */
@ApplicationScoped
public class Effects implements Handler {

    static final String KIND = "effect-of-the-tests";

    private final Map<String, Integer> done = new ConcurrentHashMap<>();
    private final Map<String, Integer> tried = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(String data) {
        if (tried.merge(data, 1, Integer::sum) == 1 && data.startsWith("fails once")) {
            throw new IllegalStateException("as asked");
        }
        done.merge(data, 1, Integer::sum);
    }

    Map<String, Integer> done() {
        return Map.copyOf(done);
    }
}
