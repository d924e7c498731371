package kz.bagalau.evaluation.edition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.document.Fault;

/**
 * A draft as the page shows it: the forms of its rules, the decision's words beside them, everything that is wrong, where
 * each value comes from, the account of the paragraphs.
 *
 * @param edition the name it will be published under, as it stands
 * @param title the title in Kazakh, blank while there is none
 * @param places the top keys of the document in their order: {@code title}, {@code decision}, {@code dates},
 *     {@code methodology}, {@code notAutomated}, {@code readings} and so on; the text stands under {@code chapters}
 * @param faults every fault at once, in the order of the document
 * @param changes the last changes, newest first
 * @param published the edition it has become
 * @param may what the caller may do with it now
 */
public record DraftView(
        UUID id,
        int version,
        DraftState state,
        DraftOrigin origin,
        Optional<EditionId> base,
        String edition,
        String title,
        List<PlaceView> places,
        List<ChapterView> chapters,
        LedgerView ledger,
        List<Fault> faults,
        List<DraftChange> changes,
        Step created,
        Step changed,
        Optional<Step> submitted,
        Optional<Step> decided,
        Optional<String> returnReason,
        Optional<EditionId> published,
        May may) {

    public DraftView {
        places = List.copyOf(places);
        chapters = List.copyOf(chapters);
        faults = List.copyOf(faults);
        changes = List.copyOf(changes);
    }

    /** A chapter of the decision's text, as far as it is written. */
    public record ChapterView(String heading, String path, List<ParagraphWords> paragraphs) {
        public ChapterView {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What the caller may do. */
    public record May(boolean change, boolean submit, boolean decide, boolean publishModel) {}

    /** The top place of this key. */
    public Optional<PlaceView> place(String key) {
        return places.stream().filter(place -> place.name().equals(key)).findFirst();
    }

    /** The place at this path, wherever it stands. */
    public Optional<PlaceView> at(String path) {
        return places.stream()
                .flatMap(PlaceView::all)
                .filter(place -> place.path().equals(path))
                .findFirst();
    }

    /** The readings that the body itself has not confirmed, such as all those of a copy. */
    public List<String> unconfirmed() {
        return place("readings").stream()
                .flatMap(readings -> readings.inside().stream())
                .filter(item -> item.key("confirmed")
                        .filter(confirmed -> confirmed.value().equals("true"))
                        .isEmpty())
                .flatMap(item -> item.key("reading").stream())
                .map(PlaceView::value)
                .filter(number -> !number.isBlank())
                .toList();
    }

    /** The faults at the place and inside it. */
    public List<Fault> faultsUnder(String path) {
        return faults.stream()
                .filter(fault -> fault.place().equals(path)
                        || fault.place().startsWith(path + ".")
                        || fault.place().startsWith(path + "["))
                .toList();
    }
}
