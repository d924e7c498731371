package kz.bagalau.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Allowances;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.TooManyRequests;

/** Asks so often in the caller's name that nothing is left of his allowance, until it is told to stop. */
@Path("/allowance")
@ApplicationScoped
public class Spent {

    private static final long LONGEST = 60_000_000_000L;

    @Inject
    Caller caller;

    @Inject
    Allowances allowances;

    private final Set<UUID> going = ConcurrentHashMap.newKeySet();

    @POST
    public void spend() {
        UUID who = caller.subject();
        going.add(who);
        while (allowed(who)) {
            // The first hundred are gone when the answer comes.
        }
        Thread spender = new Thread(() -> keepEmpty(who));
        spender.setDaemon(true);
        spender.start();
    }

    @DELETE
    public void stop() {
        going.remove(caller.subject());
    }

    private void keepEmpty(UUID who) {
        long end = System.nanoTime() + LONGEST;
        while (going.contains(who) && System.nanoTime() < end) {
            allowed(who);
            Thread.onSpinWait();
        }
    }

    private boolean allowed(UUID who) {
        try {
            allowances.take(who);
            return true;
        } catch (Refused refused) {
            if (refused.refusal() instanceof TooManyRequests) {
                return false;
            }
            throw refused;
        }
    }
}
