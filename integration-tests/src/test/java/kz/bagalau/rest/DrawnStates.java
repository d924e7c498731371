package kz.bagalau.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states and steps of one aggregate as docs/states.md draws them, those of a case as docs/calibration.md does. A unit test
 * of each draws its picture from what the aggregate does, so that no step of the code can be missing there.
 */
final class DrawnStates {

    private static final Path STATES = Path.of("../docs/states.md");
    private static final Path CALIBRATION = Path.of("../docs/calibration.md");
    private static final Pattern ARROW = Pattern.compile("(?m)^    (\\w+) --> (\\w+): (\\w+)$");

    private final Set<String> states = new LinkedHashSet<>();
    private final Set<String> steps = new LinkedHashSet<>();
    private final Set<String> arrows = new LinkedHashSet<>();

    private DrawnStates() {}

    /** Of the class of this name. */
    static DrawnStates of(String aggregate) {
        String document = text(STATES);
        int named = document.indexOf("\n`" + aggregate + "`.");
        if (named < 0) {
            throw new AssertionError(STATES + " draws no " + aggregate);
        }
        return drawn(document.substring(named, end(document, named)));
    }

    /** Of a case of calibration. */
    static DrawnStates ofCase() {
        return drawn(text(CALIBRATION));
    }

    private static DrawnStates drawn(String picture) {
        DrawnStates drawn = new DrawnStates();
        Matcher arrow = ARROW.matcher(picture);
        while (arrow.find()) {
            drawn.states.add(arrow.group(1));
            drawn.states.add(arrow.group(2));
            drawn.steps.add(arrow.group(3));
            drawn.arrows.add(arrow.group(1) + " " + arrow.group(3));
        }
        return drawn;
    }

    private static int end(String document, int from) {
        int next = document.indexOf("\n## ", from);
        return next < 0 ? document.length() : next;
    }

    private static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> states() {
        return states;
    }

    Set<String> steps() {
        return steps;
    }

    /** Whether the step is taken in this state; any other is refused. */
    boolean takes(String state, String step) {
        return arrows.contains(state + " " + step);
    }
}
