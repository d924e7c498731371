package kz.bagalau.ui.signin;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.replicatedmap.ReplicatedMap;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/**
 * The sessions that the sign-in service has ended. Every node keeps them all, since every request asks: a question to
 * another thread or node would cost it more than the rest of the sign-in does. The node that is told knows at once, the
 * others as soon as the news has reached them. An entry lives longer than any session can (ten hours).
 */
@ApplicationScoped
public class EndedSessions {

    private static final long HOURS = 11;

    @Resource(lookup = "payara/Hazelcast")
    HazelcastInstance grid;

    /** The session has ended. */
    public void end(String sid) {
        ended().put(sid, Boolean.TRUE, HOURS, TimeUnit.HOURS);
    }

    /** Whether the session has ended. */
    public boolean has(String sid) {
        return ended().containsKey(sid);
    }

    private ReplicatedMap<String, Boolean> ended() {
        return grid.getReplicatedMap("ended-sessions");
    }
}
