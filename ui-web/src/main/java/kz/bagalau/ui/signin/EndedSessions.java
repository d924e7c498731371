package kz.bagalau.ui.signin;

import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/**
 * The sessions that the sign-in service has ended, known to every node at once. An entry lives longer than any session
 * can (ten hours).
 */
@ApplicationScoped
public class EndedSessions {

    private static final long HOURS = 11;

    @Resource(lookup = "payara/Hazelcast")
    HazelcastInstance grid;

    /** The session has ended. */
    public void end(String sid) {
        grid.getMap("ended-sessions").set(sid, Boolean.TRUE, HOURS, TimeUnit.HOURS);
    }

    /** Whether the session has ended. */
    public boolean has(String sid) {
        return grid.getMap("ended-sessions").containsKey(sid);
    }
}
