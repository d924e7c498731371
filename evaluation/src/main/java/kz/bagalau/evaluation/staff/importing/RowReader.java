package kz.bagalau.evaluation.staff.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kz.bagalau.evaluation.staff.Email;
import kz.bagalau.evaluation.staff.PersonDetails;
import kz.bagalau.evaluation.staff.PersonName;
import kz.bagalau.evaluation.staff.PostCategory;
import kz.bagalau.evaluation.staff.StaffDay;

/** Reads one row cell by cell and tells every fault at once, not the first alone. */
final class RowReader {

    private final PeopleTable.Line line;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private RowReader(PeopleTable.Line line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /**
     * A row as read.
     *
     * @param line the row of the file
     * @param row the person, when the row has no fault
     * @param findings what is wrong or worth a look
     */
    record Read(PeopleTable.Line line, Optional<StaffRow> row, List<Finding> findings) {}

    static Read of(PeopleTable.Line line, LocalDate today) {
        return new RowReader(line, today).read();
    }

    private Read read() {
        if (line.tooWide()) {
            findings.add(Finding.inRow(Problem.ROW_TOO_WIDE));
        }
        for (Column column : Column.values()) {
            requireWhole(column);
        }
        names();
        addresses();
        category();
        Optional<LocalDate> appointed = date(Column.APPOINTED);
        Optional<LocalDate> dismissed = date(Column.DISMISSED);
        if (appointed.isPresent() && dismissed.isPresent() && dismissed.get().isBefore(appointed.get())) {
            findings.add(Finding.in(Column.DISMISSED, Problem.PERIOD_REVERSED, appointed.get(), dismissed.get()));
        }
        Set<String> roles = roles();
        boolean faulty = findings.stream().anyMatch(finding -> finding.problem().fault());
        Optional<StaffRow> row = faulty ? Optional.empty() : Optional.of(row(appointed.get(), dismissed, roles));
        return new Read(line, row, findings);
    }

    private StaffRow row(LocalDate appointed, Optional<LocalDate> dismissed, Set<String> roles) {
        return new StaffRow(
                PersonName.of(cell(Column.SURNAME), cell(Column.GIVEN_NAME), cell(Column.PATRONYMIC)),
                Email.normal(cell(Column.EMAIL)),
                cell(Column.PHONE),
                cell(Column.UNIT_KK),
                orKazakh(Column.UNIT_RU, Column.UNIT_KK),
                cell(Column.POST_KK),
                orKazakh(Column.POST_RU, Column.POST_KK),
                cell(Column.CATEGORY),
                appointed,
                dismissed,
                head(Column.DIRECT_HEAD),
                head(Column.HIGHER_HEAD),
                roles);
    }

    private void requireWhole(Column column) {
        String text = cell(column);
        if (text.isEmpty()) {
            if (column.required() && column != Column.CATEGORY) {
                findings.add(Finding.in(column, Problem.BLANK));
            }
            return;
        }
        if (text.length() > column.longest()) {
            findings.add(Finding.in(column, Problem.TOO_LONG, text.length(), column.longest()));
        }
        OptionalInt hidden = HiddenSigns.firstIn(text);
        if (hidden.isPresent()) {
            findings.add(Finding.in(column, Problem.HIDDEN_SIGNS, HiddenSigns.name(hidden.getAsInt())));
        }
        if (text.startsWith("=") || text.startsWith("@") || text.startsWith("+") && column != Column.PHONE) {
            findings.add(Finding.in(column, Problem.FORMULA));
        }
    }

    private void names() {
        for (Column column : List.of(Column.SURNAME, Column.GIVEN_NAME, Column.PATRONYMIC)) {
            if (sound(column) && !PersonName.plausible(cell(column))) {
                findings.add(Finding.in(column, Problem.NOT_A_NAME, Finding.shown(cell(column))));
            }
        }
    }

    private void addresses() {
        for (Column column : List.of(Column.EMAIL, Column.DIRECT_HEAD, Column.HIGHER_HEAD)) {
            if (sound(column) && !Email.plausible(cell(column))) {
                findings.add(Finding.in(column, Problem.NOT_AN_EMAIL, Finding.shown(cell(column))));
            }
        }
        if (sound(Column.PHONE) && !PersonDetails.plausiblePhone(cell(Column.PHONE))) {
            findings.add(Finding.in(Column.PHONE, Problem.NOT_A_PHONE, Finding.shown(cell(Column.PHONE))));
        }
    }

    private void category() {
        String category = cell(Column.CATEGORY);
        if (category.isEmpty()) {
            findings.add(Finding.in(Column.CATEGORY, Problem.NO_CATEGORY));
            return;
        }
        if (!sound(Column.CATEGORY) || PostCategory.known(category)) {
            return;
        }
        findings.add(PostCategory.meantBy(category)
                .map(meant ->
                        Finding.in(Column.CATEGORY, Problem.CATEGORY_MISSPELT, Finding.shown(category), (Object) meant))
                .orElseGet(() -> Finding.in(Column.CATEGORY, Problem.CATEGORY_UNKNOWN, Finding.shown(category))));
    }

    private Optional<LocalDate> date(Column column) {
        if (!sound(column)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = DateText.read(cell(column));
        if (date.isEmpty()) {
            findings.add(Finding.in(column, Problem.NOT_A_DATE, Finding.shown(cell(column))));
            return date;
        }
        if (!StaffDay.plausible(date.get(), today)) {
            findings.add(Finding.in(column, Problem.DATE_IMPLAUSIBLE, date.get()));
        }
        return date;
    }

    private Set<String> roles() {
        Set<String> roles = new HashSet<>();
        if (cell(Column.ROLES).isEmpty()) {
            return Set.of(RoleWords.EMPLOYEE);
        }
        for (String word : cell(Column.ROLES).split("[,;/]")) {
            if (!word.isBlank()) {
                RoleWords.role(word)
                        .ifPresentOrElse(
                                roles::add,
                                () -> findings.add(
                                        Finding.in(Column.ROLES, Problem.ROLE_UNKNOWN, Finding.shown(word.strip()))));
            }
        }
        return roles;
    }

    private Optional<String> head(Column column) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(Email.normal(cell(column)));
    }

    private String orKazakh(Column column, Column kazakh) {
        return cell(column).isEmpty() ? cell(kazakh) : cell(column);
    }

    private String cell(Column column) {
        return line.cell(column);
    }

    /** Whether the cell is filled and nothing has been found in it yet, so that one fault is not told twice. */
    private boolean sound(Column column) {
        return !cell(column).isEmpty()
                && findings.stream().noneMatch(finding -> finding.column().equals(Optional.of(column)));
    }
}
