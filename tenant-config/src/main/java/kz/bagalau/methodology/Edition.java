package kz.bagalau.methodology;

import java.util.List;
import java.util.Optional;

/**
 * One dated edition of a council's methodology: the rules, the decision's own words, and what stays with people.
 * Published editions are never edited, only succeeded or repealed.
 *
 * @param russian whose Russian words the edition holds: the council's own or, where those are not recorded, the model's
 */
public record Edition(
        EditionId id,
        String council,
        LawText title,
        Decision decision,
        EditionDates dates,
        Methodology methodology,
        DecisionText text,
        List<NotAutomated> notAutomated,
        List<ReadingChoice> readings,
        RussianWords russian) {

    /** Where the Russian words of an edition come from. */
    public enum RussianWords {
        /** The council's own decision. */
        OWN,
        /** The model methodology's official wording; shown as the model's. */
        MODEL
    }

    public Edition {
        notAutomated = List.copyOf(notAutomated);
        readings = List.copyOf(readings);
        Require.that(id.council().equals(council), "editionOfAnotherCouncil", id, council)
                .and(
                        readings.stream().map(ReadingChoice::reading).distinct().count() == readings.size(),
                        "readingTwice")
                .orUnfit();
    }

    /** From when the edition is in force; by reading R23 the adoption stands for a publication not recorded. */
    public InForce inForce() {
        if (dates.inForceFrom().isPresent()) {
            return new InForce(dates.inForceFrom().get(), Optional.empty());
        }
        return dates.published()
                .map(day -> new InForce(decision.entryIntoForce().after(day), Optional.empty()))
                .orElseGet(
                        () -> new InForce(decision.entryIntoForce().after(dates.adopted()), Optional.of(Reading.R23)));
    }

    /** The same edition with what was learned of its dates after it was published. */
    public Edition withDates(EditionDates learned) {
        return new Edition(id, council, title, decision, learned, methodology, text, notAutomated, readings, russian);
    }

    /** The answer this edition gives to a question of the register, if it gives one. */
    public Optional<ReadingChoice> choice(Reading reading) {
        return readings.stream().filter(choice -> choice.reading() == reading).findFirst();
    }
}
