package kz.bagalau.ui.ranking;

import jakarta.faces.component.FacesComponent;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.ranking.MarkView;
import kz.bagalau.evaluation.ranking.NotEvaluatedView;
import kz.bagalau.evaluation.ranking.RankingGridView;
import kz.bagalau.evaluation.ranking.SheetView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.ui.frame.Markup;
import kz.bagalau.ui.frame.WrittenRows;

/**
 * The rows of {@code /ranking/sheets.xhtml}: a servant's sheet in each, with a cell for every mark, and after them the
 * servants who are not evaluated, with the paragraph. The script finds rows and cells by their {@code data-} names.
 */
@FacesComponent(SheetRows.TYPE)
public class SheetRows extends WrittenRows<RankingGridView> {

    /** The component's type in the tag library. */
    public static final String TYPE = "kz.bagalau.SheetRows";

    /** Rows of a grid of marks. */
    public SheetRows() {
        super(RankingGridView.class);
    }

    @Override
    protected void write(RankingGridView grid, Markup markup) {
        int place = 1;
        for (SheetView sheet : grid.sheets()) {
            row(sheet, place++, markup);
        }
        int columns = grid.rules().map(rules -> rules.parameters().size()).orElse(0);
        for (NotEvaluatedView person : grid.notEvaluated()) {
            row(person, place++, columns, markup);
        }
    }

    private static void row(SheetView sheet, int place, Markup markup) {
        markup.open("tr", "role", "row", "data-sheet", sheet.sheet().toString());
        who(place, sheet.fullName(), sheet.post(), markup);
        for (MarkView mark : sheet.marks()) {
            cell(mark, markup);
        }
        String mean = sheet.arithmetic()
                .mean()
                .map(value -> markup.words().number(value.value()))
                .orElse("–");
        markup.leaf("td", mean, "role", "gridcell", "class", "right", "data-mean", "");
        markup.open("td", "role", "gridcell", "data-result", "").leaf("span", "", "data-outcome", "");
        notes(sheet, markup);
        markup.close("td").close("tr");
    }

    private static void who(int place, String name, LawText post, Markup markup) {
        markup.leaf("td", Integer.toString(place), "role", "gridcell", "class", "mid fine");
        markup.open("th", "role", "rowheader", "scope", "row", "class", "who").leaf("b", name);
        markup.leaf("span", markup.words().law(post)).close("th");
    }

    private static void cell(MarkView mark, Markup markup) {
        String look = mark.applies() ? (mark.mark().isPresent() ? "mk" : "mk nil") : "mk nil none";
        markup.open("td", "role", "gridcell", "class", look, "tabindex", "-1", "data-parameter", mark.parameter());
        String value =
                mark.mark().map(score -> markup.words().number(score.value())).orElse("·");
        markup.leaf("span", value, "class", "v").close("td");
    }

    private static void notes(SheetView sheet, Markup markup) {
        if (sheet.absence().isPresent()) {
            SheetView.AbsenceView absence = sheet.absence().get();
            markup.open("span", "class", "fine away");
            reason(absence.reasonKey(), absence.arguments(), absence.by(), markup);
            markup.close("span");
        }
        note("ranking.named", sheet.namedEvaluator(), markup);
        note("ranking.closedLate", sheet.lateReason(), markup);
    }

    private static void note(String key, Optional<String> said, Markup markup) {
        if (said.isPresent()) {
            markup.leaf("span", markup.words().with(key, said.get()), "class", "fine away");
        }
    }

    private static void row(NotEvaluatedView person, int place, int columns, Markup markup) {
        markup.open("tr", "role", "row");
        who(place, person.fullName(), person.post(), markup);
        markup.open("td", "role", "gridcell", "colspan", Integer.toString(columns + 2), "class", "nota");
        markup.open("svg", "class", "ico", "viewBox", "0 0 24 24", "aria-hidden", "true");
        markup.open("circle", "cx", "12", "cy", "12", "r", "9").close("circle");
        markup.open("path", "d", "M12 11v6M12 7.300v.2").close("path").close("svg");
        reason(person.reasonKey(), person.arguments(), person.by(), markup);
        markup.close("td").close("tr");
    }

    /** Why somebody is not evaluated, or is without being present, with its paragraph. */
    private static void reason(String key, List<Object> arguments, Citation by, Markup markup) {
        markup.text(markup.words().all("eligibility." + key, arguments) + " ").paragraph(by);
    }
}
