package kz.bagalau.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows that cost nothing to find, for a bare table and for one with four fields in each row. */
@Named
@RequestScoped
public class RowsPage {

    /** A row of five columns. */
    public record Row(int number, String surname, String name, String post, String unit) {}

    private final Map<Integer, String> marks = new HashMap<>();
    private int rows = 20;

    public int getRows() {
        return rows;
    }

    public void setRows(int rows) {
        this.rows = Math.min(rows, 500);
    }

    /** Something to type into. */
    public Map<Integer, String> getMarks() {
        return marks;
    }

    public List<Row> getAll() {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(number -> new Row(number, "Нұрмағамбетов", "Мұхаммедәли", "бас маман", "Ұйымдастыру бөлімі"))
                .toList();
    }
}
