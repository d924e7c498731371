package kz.bagalau.door;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Calls of the tests: one that does nothing, and one that spends what the caller may ask for. */
@ApplicationPath("/api/door")
public class NoopApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Noop.class, Spent.class);
    }

    /** Nothing. */
    @Path("/noop")
    public static class Noop {

        @GET
        @Produces("application/json")
        public String nothing() {
            return "{}";
        }
    }
}
