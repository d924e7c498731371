package kz.bagalau.methodology.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.NotAutomated;
import kz.bagalau.methodology.Paragraph;

/**
 * The account of a decision: each paragraph and sub-paragraph is kept by a rule or stands among what is not automated,
 * with a reason. A paragraph in neither place is a fault, and the edition cannot be published.
 */
public record EditionLedger(List<Entry> entries, List<String> citedNowhere) {

    /** One paragraph or sub-paragraph of the text, the rules that cite it and what of it is left to people. */
    public record Entry(String paragraph, List<Statement> rules, List<NotAutomated> notAutomated) {
        public Entry {
            rules = List.copyOf(rules);
            notAutomated = List.copyOf(notAutomated);
        }

        boolean accounted() {
            return !rules.isEmpty() || !notAutomated.isEmpty();
        }
    }

    public EditionLedger {
        entries = List.copyOf(entries);
        citedNowhere = List.copyOf(citedNowhere);
    }

    /** The ledger of an edition. */
    public static EditionLedger of(Edition edition) {
        List<Statement> statements = Statements.of(edition.methodology());
        List<Entry> entries = edition.text().paragraphs().stream()
                .flatMap(paragraph -> numbers(paragraph).stream())
                .map(number -> new Entry(
                        number,
                        statements.stream()
                                .filter(s -> s.by().paragraph().equals(number))
                                .toList(),
                        edition.notAutomated().stream()
                                .filter(n -> n.by().paragraph().equals(number))
                                .toList()))
                .toList();
        Set<String> known = entries.stream().map(Entry::paragraph).collect(Collectors.toSet());
        List<String> nowhere = Stream.concat(
                        statements.stream().map(Statement::by),
                        edition.notAutomated().stream().map(NotAutomated::by))
                .map(Citation::paragraph)
                .filter(paragraph -> !known.contains(paragraph))
                .distinct()
                .toList();
        return new EditionLedger(entries, nowhere);
    }

    /** The paragraphs that neither a rule nor a reason accounts for. */
    public List<String> unaccounted() {
        return entries.stream()
                .filter(entry -> !entry.accounted())
                .map(Entry::paragraph)
                .filter(paragraph -> !wholeIsNamed(paragraph) && !subParagraphsCarry(paragraph))
                .toList();
    }

    /** A sub-paragraph is accounted for when its whole paragraph is left to people. */
    private boolean wholeIsNamed(String paragraph) {
        int dot = paragraph.indexOf('.');
        return dot > 0
                && entries.stream()
                        .filter(entry -> entry.paragraph().equals(paragraph.substring(0, dot)))
                        .flatMap(entry -> entry.notAutomated().stream())
                        .anyMatch(reason -> reason.part().isEmpty());
    }

    /** A paragraph that only introduces its sub-paragraphs is accounted for by them. */
    private boolean subParagraphsCarry(String paragraph) {
        return entries.stream().anyMatch(entry -> entry.paragraph().startsWith(paragraph + ".") && entry.accounted());
    }

    private static List<String> numbers(Paragraph paragraph) {
        List<String> numbers = new ArrayList<>();
        numbers.add(String.valueOf(paragraph.number()));
        paragraph.subParagraphs().forEach(sub -> numbers.add(paragraph.number() + "." + sub));
        return numbers;
    }
}
