package kz.bagalau.ui.staff;

import jakarta.faces.component.FacesComponent;
import kz.bagalau.evaluation.staff.StaffView;
import kz.bagalau.evaluation.staff.StaffView.PersonView;
import kz.bagalau.ui.frame.Markup;
import kz.bagalau.ui.frame.WrittenRows;
import kz.bagalau.ui.words.Words;

/** The rows of {@code /WEB-INF/parts/staff/people.xhtml}: a person in each, with a link to his page. */
@FacesComponent(PeopleRows.TYPE)
public class PeopleRows extends WrittenRows<StaffView> {

    /** The component's type in the tag library. */
    public static final String TYPE = "kz.bagalau.PeopleRows";

    private static final String NONE = "–";

    /** Rows of a list of people. */
    public PeopleRows() {
        super(StaffView.class);
    }

    @Override
    protected void write(StaffView view, Markup markup) {
        Words words = markup.words();
        Heads heads = new Heads(
                words.get("staff.column.category"),
                words.get("staff.column.unit"),
                words.get("staff.column.head"),
                words.get("staff.column.state"));
        for (PersonView person : view.people()) {
            row(person, heads, markup);
        }
    }

    private static void row(PersonView person, Heads heads, Markup markup) {
        markup.open("tr").open("th", "scope", "row", "class", "who").open("b");
        markup.leaf("a", person.fullName(), "href", markup.address("/staff/employee.xhtml?id=" + person.id()));
        markup.close("b").open("span").law(person.post()).close("span").close("th");
        markup.leaf("td", orNone(person.category()), "class", "nw", "data-label", heads.category());
        markup.open("td", "data-label", heads.unit()).law(person.unit()).close("td");
        markup.leaf("td", orNone(person.directHead()), "data-label", heads.head());
        markup.open("td", "data-label", heads.state());
        markup.leaf("span", markup.words().get("staff.state." + person.state().name()), "class", look(person));
        markup.close("td").close("tr");
    }

    private static String look(PersonView person) {
        return switch (person.state()) {
            case AT_WORK -> "tag ok";
            case AWAY -> "tag soon";
            default -> "tag";
        };
    }

    private static String orNone(String text) {
        return text == null || text.isEmpty() ? NONE : text;
    }

    /** The heads of the columns, which a phone writes beside each value. */
    private record Heads(String category, String unit, String head, String state) {}
}
