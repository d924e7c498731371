package kz.bagalau.evaluation.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.edition.LedgerView.Line;
import kz.bagalau.evaluation.edition.LedgerView.State;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Paragraph;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.Draft;

/**
 * The account of a decision while its rules are still being written: which paragraph is kept by which rules, which is
 * left to people and why, and which is in neither place. Asked of the document itself, so that it can be shown before
 * the rules hold together.
 */
final class Ledger {

    private final Map<String, List<String>> rules = new HashMap<>();
    private final Map<String, List<String>> left = new HashMap<>();
    private final Set<String> wholeLeft;
    private final List<ParagraphWords> paragraphs;

    private Ledger(Draft document) {
        Map<String, Object> values = document.values();
        values.forEach((path, value) -> {
            if (path.startsWith("methodology.") && path.endsWith(".par")) {
                rules.computeIfAbsent(value.toString(), paragraph -> new ArrayList<>())
                        .add(path.substring("methodology.".length(), path.length() - ".par".length()));
            }
        });
        List<String> whole = new ArrayList<>();
        for (int item = 1; item <= document.size("notAutomated"); item++) {
            String at = "notAutomated[" + item + "]";
            String paragraph = document.text(at + ".par").orElse("");
            left.computeIfAbsent(paragraph, key -> new ArrayList<>())
                    .add(document.text(at + ".why").orElse(""));
            if (document.text(at + ".part").isEmpty()) {
                whole.add(paragraph);
            }
        }
        wholeLeft = Set.copyOf(whole);
        paragraphs = DecisionWords.of(document);
    }

    static LedgerView of(Draft document) {
        Ledger ledger = new Ledger(document);
        List<Line> lines = ledger.paragraphs.stream()
                .flatMap(paragraph -> ledger.lines(paragraph).stream())
                .toList();
        Set<String> known = lines.stream().map(Line::paragraph).collect(Collectors.toSet());
        Map<String, List<String>> cited = new TreeMap<>(ledger.rules);
        ledger.left.forEach((paragraph, why) -> cited.putIfAbsent(paragraph, List.of()));
        return new LedgerView(
                lines,
                cited.keySet().stream()
                        .filter(number -> !known.contains(number))
                        .toList());
    }

    /** Refuses a document with paragraphs in neither place, and names them. */
    static void requireClosed(Draft document) {
        List<String> open = of(document).open();
        if (!open.isEmpty()) {
            throw new Refused(new DraftRefusal.LedgerOpen(Citation.of(open.get(0)), open));
        }
    }

    private List<Line> lines(ParagraphWords paragraph) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put(paragraph.number(), paragraph.parts().stream().findFirst().orElse(""));
        paragraph.parts().forEach(part -> {
            int sub = Paragraph.subNumber(part);
            if (sub > 0) {
                numbers.put(paragraph.number() + "." + sub, part);
            }
        });
        return numbers.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey(),
                        entry.getValue(),
                        rules.getOrDefault(entry.getKey(), List.of()),
                        left.getOrDefault(entry.getKey(), List.of()),
                        state(entry.getKey(), numbers.keySet())))
                .toList();
    }

    private State state(String number, Set<String> siblings) {
        boolean kept = rules.containsKey(number);
        boolean named = left.containsKey(number);
        if (kept) {
            return named ? State.KEPT_AND_LEFT : State.KEPT;
        }
        if (named || number.contains(".") && wholeLeft.contains(number.substring(0, number.indexOf('.')))) {
            return State.LEFT;
        }
        boolean carried = siblings.stream()
                .filter(sub -> sub.startsWith(number + "."))
                .anyMatch(sub -> rules.containsKey(sub) || left.containsKey(sub));
        return carried ? State.CARRIED : State.OPEN;
    }
}
