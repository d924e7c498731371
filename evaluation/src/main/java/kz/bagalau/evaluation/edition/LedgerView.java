package kz.bagalau.evaluation.edition;

import java.util.List;

/**
 * The account of a decision.
 *
 * @param lines every paragraph and sub-paragraph in its order
 * @param nowhere paragraphs that rules or reasons cite and the text does not have
 */
public record LedgerView(List<Line> lines, List<String> nowhere) {

    public LedgerView {
        lines = List.copyOf(lines);
        nowhere = List.copyOf(nowhere);
    }

    /** How a paragraph is accounted for. */
    public enum State {
        /** By rules. */
        KEPT,
        /** By rules, and a part of it is left to people. */
        KEPT_AND_LEFT,
        /** Left to people, with a reason. */
        LEFT,
        /** It only introduces its sub-paragraphs. */
        CARRIED,
        /** In neither place: the edition cannot be published. */
        OPEN
    }

    /**
     * One paragraph.
     *
     * @param words its words as printed
     * @param rules the places of the rules that cite it, inside {@code methodology}
     * @param why the reasons, words of the closed list {@code NotAutomated.Why} as a document spells them
     */
    public record Line(String paragraph, String words, List<String> rules, List<String> why, State state) {
        public Line {
            rules = List.copyOf(rules);
            why = List.copyOf(why);
        }
    }

    /** The paragraphs in neither place. */
    public List<String> open() {
        return lines.stream()
                .filter(line -> line.state() == State.OPEN)
                .map(Line::paragraph)
                .toList();
    }

    /** How many lines are in this state. */
    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
