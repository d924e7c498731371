package kz.bagalau.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CurrentCouncil;

/**
 * Collects what a use case does and writes it, in the use case's own transaction, to the end of the council's chain.
 * The chain is locked from here to the commit, therefore everything is written last and in one call.
 */
@RequestScoped
public class Trail {

    @Inject
    Caller caller;

    @Inject
    CurrentCouncil council;

    @Inject
    BoundConnection database;

    @Inject
    Clock clock;

    private final List<Line> lines = new ArrayList<>();
    private String running;

    /** Keeps an event; outside of a use case it is written at once. */
    void keep(@Observes Recorded event) {
        lines.add(line(event));
        if (running == null) {
            write(Optional.empty());
        }
    }

    /** A use case begins; answers the one inside which it begins. */
    public Optional<String> begin(String useCase) {
        Optional<String> around = Optional.ofNullable(running);
        running = useCase;
        return around;
    }

    /** A use case has done its work: one line at least, more if events tell more. */
    public void done(String useCase, Optional<String> about, Optional<Role> role, Optional<String> around) {
        if (lines.stream().noneMatch(line -> line.useCase.equals(useCase))) {
            lines.add(new Line(useCase, Optional.empty(), about, Optional.empty(), Map.of()));
        }
        running = around.orElse(null);
        if (around.isEmpty()) {
            database.flush();
            write(role);
        }
    }

    /** A use case ended without effect: nothing of it is kept. */
    public void abandon(Optional<String> around) {
        running = around.orElse(null);
        lines.clear();
    }

    /** Lays what is gathered aside: an errand inside of a use case has a trail of its own, in its own transaction. */
    public Aside layAside() {
        Aside aside = new Aside(running, List.copyOf(lines));
        running = null;
        lines.clear();
        return aside;
    }

    /** The errand is done: the use case around it goes on gathering. */
    public void resume(Aside aside) {
        running = aside.running;
        lines.clear();
        lines.addAll(aside.lines);
    }

    /**
     * Tells one council of an act above councils, in the act's own transaction; the connection is bound to that council.
     * The one line is written at once, beside what the use case gathers for its own chain.
     */
    public void tell(Connection connection, Recorded event, Role role) throws SQLException {
        append(connection, "append_audit", Optional.of(role), List.of(line(event)));
    }

    private Line line(Recorded event) {
        return new Line(
                running == null ? "-" : running,
                Optional.of(event.getClass().getSimpleName()),
                Optional.of(event.about()),
                event.citation().map(it -> it.paragraph()),
                event.payload());
    }

    private void write(Optional<Role> role) {
        boolean ofCouncil = role.map(it -> !it.aboveCouncils()).orElse(council.known());
        String function = ofCouncil ? "append_audit" : "append_region_audit";
        database.with(connection -> append(connection, function, role, lines));
        lines.clear();
    }

    private Void append(Connection connection, String function, Optional<Role> role, List<Line> told)
            throws SQLException {
        try (var statement = connection.prepareStatement("select " + function + "(?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, caller.identity().map(Identity::subject).orElse(null), Types.OTHER);
            statement.setString(3, role.map(Role::tokenName).orElse("portal"));
            statement.setArray(4, column(connection, told, line -> line.useCase));
            statement.setArray(5, column(connection, told, line -> line.event.orElse(null)));
            statement.setArray(6, column(connection, told, line -> line.about.orElse(null)));
            statement.setArray(7, column(connection, told, line -> line.paragraph.orElse(null)));
            statement.setArray(8, column(connection, told, this::words));
            statement.execute();
            return null;
        }
    }

    private java.sql.Array column(Connection connection, List<Line> told, Function<Line, String> field)
            throws SQLException {
        return connection.createArrayOf("text", told.stream().map(field).toArray());
    }

    private String words(Line line) {
        Map<String, Object> words = new TreeMap<>(line.payload);
        words.put("who", caller.known() || caller.isErrand() ? caller.name() : "");
        if (caller.isInName()) {
            words.put("errand", caller.errand().orElseThrow());
        }
        return CanonicalJson.of(words);
    }

    /** What a use case has gathered so far, laid aside. */
    public static final class Aside {

        private final String running;
        private final List<Line> lines;

        private Aside(String running, List<Line> lines) {
            this.running = running;
            this.lines = lines;
        }
    }

    private record Line(
            String useCase,
            Optional<String> event,
            Optional<String> about,
            Optional<String> paragraph,
            Map<String, Object> payload) {}
}
