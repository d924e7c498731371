package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.evaluation.survey.EnterSheets;
import kz.bagalau.evaluation.survey.SheetsView;
import kz.bagalau.evaluation.survey.ShowSheets;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** HR prints the blank of a circle that answers on paper, and enters its sheets together (paragraph 33). */
@Named
@ViewScoped
public class SurveySheetsPage implements Serializable {

    @Inject
    ShowSheets showSheets;

    @Inject
    EnterSheets enterSheets;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    private UUID id;
    private Integer count;
    private List<TypedSheet> sheets = List.of();

    /**
     * A sheet as it is typed.
     *
     * @param number from 1, on this page only
     * @param answers by question: which answer of the scale, 0 where none was given
     */
    public record TypedSheet(int number, Integer[] answers) implements Serializable {}

    /** Lays out as many empty sheets as came back; what was typed before stays. */
    public void layOut() {
        int questions = getView().questions();
        sheets = Stream.concat(
                        sheets.stream(),
                        IntStream.rangeClosed(sheets.size() + 1, count)
                                .mapToObj(number -> new TypedSheet(number, new Integer[questions])))
                .limit(count)
                .toList();
    }

    /** Enters them. */
    public String enter() {
        enterSheets.of(
                id,
                sheets.stream()
                        .map(sheet -> new SurveyBallot(List.of(sheet.answers())))
                        .toList());
        messages.doneAfterRedirect("survey.sheets.done");
        return "/survey/round.xhtml?faces-redirect=true&period=" + getView().period();
    }

    public SheetsView getView() {
        return readOnce.of(SheetsView.class, () -> showSheets.of(id));
    }

    public List<TypedSheet> getSheets() {
        return sheets;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }
}
