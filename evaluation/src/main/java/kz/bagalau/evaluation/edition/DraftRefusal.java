package kz.bagalau.evaluation.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.document.Fault;

/** Why a step on the way of an edition is refused. */
public sealed interface DraftRefusal extends Refusal {

    /** How many faults a refusal tells; the page shows them all. */
    int MOST_TOLD = 10;

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** There is no such draft here. */
    record DraftUnknown() implements DraftRefusal {}

    /** A draft that was submitted, published or dropped is not written on. */
    record DraftNotOpen(DraftState state) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(state.name());
        }
    }

    /** Only a submitted draft is published or returned. */
    record DraftNotSubmitted(DraftState state) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(state.name());
        }
    }

    /** A draft is returned with a reason. */
    record DraftReasonMissing() implements DraftRefusal {}

    /** Whoever wrote in the draft does not publish it: two people act (reading R31). */
    record OwnDraft() implements DraftRefusal {}

    /** The place or the value fits no edition; {@code complaint} is a key of {@code edition.complaint.}. */
    record ChangeNotFit(String path, String complaint) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(path, complaint);
        }
    }

    /** Somebody else changed the same place; what was typed comes back with the refusal. */
    record PlaceChangedMeanwhile(String path, String stands, String typed) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(path, stands, typed);
        }
    }

    /** The document is no tree at all; every fault that makes it so. */
    record DocumentUnreadable(List<Fault> faults) implements DraftRefusal {
        public DocumentUnreadable {
            faults = List.copyOf(faults);
        }

        @Override
        public List<Object> arguments() {
            return List.of(
                    faults.size(), faults.stream().distinct().limit(MOST_TOLD).toList());
        }
    }

    /** The draft has faults, the first of them by its paragraph. */
    record DraftFaulty(Citation by, List<Fault> faults) implements DraftRefusal {
        public DraftFaulty {
            faults = List.copyOf(faults);
        }

        static DraftFaulty of(List<Fault> faults) {
            Citation by = faults.stream()
                    .map(Fault::paragraph)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .findFirst()
                    .map(Citation::of)
                    .orElse(null);
            return new DraftFaulty(by, faults);
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.ofNullable(by);
        }

        @Override
        public List<Object> arguments() {
            return List.of(faults.size());
        }
    }

    /** These paragraphs are kept by no rule and left to nobody. */
    record LedgerOpen(Citation by, List<String> paragraphs) implements DraftRefusal {
        public LedgerOpen {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.of(by);
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", paragraphs));
        }
    }

    /** The rules give another outcome than the council's own cases expect. */
    record ExpectationsFail(List<String> cases) implements DraftRefusal {
        public ExpectationsFail {
            cases = List.copyOf(cases);
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", cases));
        }
    }

    /** The document belongs to another council. */
    record DraftOfAnotherCouncil(String council, String own) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(council, own);
        }
    }

    /** An edition of this name is published; published editions never change. */
    record EditionAlreadyPublished(EditionId edition) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(edition);
        }
    }

    /** Two editions of the council would hold on the same days. */
    record EditionsOverlap(EditionId earlier, EditionId later, LocalDate from) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(earlier, later, from);
        }
    }

    /** On these days the council would have no edition. */
    record EditionsGap(LocalDate from, LocalDate until) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(from, until);
        }
    }

    /** A supposed fact of a case cannot be read. */
    record FactUnreadable(String fact, String value) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(SupposedFact.of(fact), value);
        }
    }

    /** The supposed facts make no case together. */
    record CaseUnfit(Fault fault) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(fault);
        }
    }

    /** A case says the category of its servant: the method and the parameters follow from it, none is taken for granted. */
    record CaseCategoryMissing() implements DraftRefusal {}

    /** A case has a name, so that a failing one can be told. */
    record CaseNameMissing() implements DraftRefusal {}

    /** A date of an edition is recorded with the act that says so. */
    record DateSourceMissing() implements DraftRefusal {}

    /** The date does not fit the others of the edition; {@code complaint} says how. */
    record EditionDateImpossible(EditionId edition, Optional<LocalDate> day, String complaint) implements DraftRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(edition, day, complaint);
        }
    }
}
