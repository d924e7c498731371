package kz.bagalau.methodology.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;

/** Looks at an uploaded text before anything is built of it: its size, its depth, aliases and tags, its syntax. */
final class Guard {

    static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final int MAX_DEPTH = 40;

    private final Faults faults;
    private int depth;

    Guard(Faults faults) {
        this.faults = faults;
    }

    /** Whether the text may be composed at all; what forbids it is among the faults. */
    boolean admits(String yaml, LoadSettings settings) {
        return events(yaml, settings).isPresent();
    }

    /** The documents of the text, if they may be composed: the text is gone through once for both. */
    Optional<List<Node>> documents(String yaml, LoadSettings settings) {
        return events(yaml, settings).map(events -> {
            List<Node> documents = new ArrayList<>();
            new Composer(settings, new Replay(events)).forEachRemaining(documents::add);
            return documents;
        });
    }

    private Optional<List<Event>> events(String yaml, LoadSettings settings) {
        if (yaml.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            faults.add(Place.DOCUMENT, "documentTooLarge", MAX_BYTES / 1024 / 1024);
            return Optional.empty();
        }
        List<Event> events = new ArrayList<>();
        try {
            for (Event event : new Parse(settings).parseString(yaml)) {
                events.add(event);
                look(event);
                if (depth > MAX_DEPTH) {
                    faults.add(Place.DOCUMENT.at(line(event)), "documentTooDeep", MAX_DEPTH);
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException syntax) {
            int line = syntax.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(Place.DOCUMENT.at(line), "syntax", line);
        } catch (YamlEngineException unreadable) {
            faults.add(Place.DOCUMENT, "unreadable");
        }
        return faults.any() ? Optional.empty() : Optional.of(events);
    }

    private void look(Event event) {
        if (event instanceof CollectionStartEvent) {
            depth++;
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent node && hasAnchor(node)) {
            faults.add(Place.DOCUMENT.at(line(event)), "aliasNotAllowed");
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            faults.add(Place.DOCUMENT.at(line(event)), "tagNotAllowed");
        }
    }

    private static boolean hasAnchor(NodeEvent node) {
        return node.getAnchor().map(Anchor::getValue).isPresent();
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** What was parsed already, once more for the composer. */
    private static final class Replay implements Parser {

        private final List<Event> events;
        private int place;

        private Replay(List<Event> events) {
            this.events = events;
        }

        @Override
        public boolean checkEvent(Event.ID kind) {
            return hasNext() && peekEvent().getEventId() == kind;
        }

        @Override
        public Event peekEvent() {
            return events.get(place);
        }

        @Override
        public Event next() {
            Event next = peekEvent();
            place++;
            return next;
        }

        @Override
        public boolean hasNext() {
            return place < events.size();
        }
    }
}
