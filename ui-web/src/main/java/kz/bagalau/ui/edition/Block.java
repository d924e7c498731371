package kz.bagalau.ui.edition;

import java.util.List;
import java.util.Optional;
import kz.bagalau.ui.frame.NumberLine;

/**
 * A rule of the editor, an item of a list of rules, a table, or the place where a further one is added.
 *
 * @param form rule, item, table, list (its items follow), or absent (it may be added)
 * @param depth how deep it stands inside other rules, from 0
 * @param subtitle what tells an item from its neighbours; may be blank
 * @param paragraph the paragraph it cites, without its sub-paragraph; blank when it cites none
 * @param cites whether a rule of this kind cites a paragraph
 * @param number of an item in its list, from 1; 0 for others
 * @param of how many items the list has
 */
public record Block(
        String form,
        String path,
        String id,
        int depth,
        String label,
        String subtitle,
        String paragraph,
        Optional<Control> par,
        Optional<Control> annex,
        Origin origin,
        boolean removable,
        boolean cites,
        int number,
        int of,
        List<Control> controls,
        Optional<Grid> grid,
        Optional<NumberLine> scale,
        List<ScaleFault> scaleFaults,
        Optional<StepPlot> steps,
        Optional<Example> example,
        List<String> faults) {

    public Block {
        controls = List.copyOf(controls);
        scaleFaults = List.copyOf(scaleFaults);
        faults = List.copyOf(faults);
    }

    /** The list in which an item stands. */
    public String list() {
        return path.replaceFirst("\\[[^]]*]$", "");
    }

    /** A list of simple rules as a table, with a line for each. */
    public record Grid(List<String> heads, List<Row> rows) {
        public Grid {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line of a table.
     *
     * @param further a list of words inside the item, to which one may be added; blank when it has none
     * @param furtherName how that list is called
     */
    public record Row(String path, int number, int of, List<Control> cells, String further, String furtherName) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a deadline comes to in this quarter. */
    public record Example(String text, boolean moved) {}
}
