package kz.bagalau.evaluation.staff.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.staff.Email;
import kz.bagalau.evaluation.staff.Heads;
import kz.bagalau.evaluation.staff.importing.RowReader.Read;

/**
 * A list of people against the register, row by row: what each row would do, and what is wrong with it. A value without
 * memory: the preview and the application ask the same question and get the same answer as long as nothing changed.
 */
public final class Comparison {

    private final PeopleTable table;
    private final Map<String, StaffRow> register;
    private final LocalDate today;
    private final Map<String, StaffRow> after = new HashMap<>();
    private final Map<String, Long> timesInFile;
    private final Map<String, String> russianUnitNames = new HashMap<>();
    private final Map<String, String> emailsByName;
    private final Set<String> emailsInFile;
    private final List<ComparedRow> rows;

    private Comparison(PeopleTable table, Map<String, StaffRow> register, LocalDate today) {
        this.table = table;
        this.register = register;
        this.today = today;
        List<Read> read =
                table.lines().stream().map(line -> RowReader.of(line, today)).toList();
        this.emailsByName = register.values().stream()
                .collect(Collectors.toMap(row -> row.name().full(), StaffRow::email, (one, another) -> one));
        this.emailsInFile = table.lines().stream()
                .map(line -> Email.normal(line.cell(Column.EMAIL)))
                .collect(Collectors.toSet());
        after.putAll(register);
        read.stream().flatMap(line -> line.row().stream()).map(this::completed).forEach(row -> {
            after.put(row.email(), row);
            russianUnitNames.putIfAbsent(row.unitKk(), row.unitRu());
        });
        this.timesInFile = table.lines().stream()
                .collect(Collectors.groupingBy(line -> Email.normal(line.cell(Column.EMAIL)), Collectors.counting()));
        Heads<String> heads = new Heads<>(after.values().stream()
                .collect(Collectors.toMap(StaffRow::email, row -> Stream.of(row.directHead(), row.higherHead())
                        .flatMap(Optional::stream)
                        .toList())));
        this.rows = read.stream().map(line -> compared(line, heads)).toList();
    }

    /** Compares the list with what the register knows, by e-mail. */
    public static Comparison of(PeopleTable table, Map<String, StaffRow> register, LocalDate today) {
        return new Comparison(table, register, today);
    }

    /**
     * A row with its verdict.
     *
     * @param line the row of the file
     * @param row the person, when the row itself could be read
     * @param differences what changes, for a known person
     */
    public record ComparedRow(
            PeopleTable.Line line,
            Optional<StaffRow> row,
            Verdict verdict,
            List<Finding> findings,
            List<Difference> differences) {}

    /** Every row, in the order of the file. */
    public List<ComparedRow> rows() {
        return rows;
    }

    /** How many rows have the verdict. */
    public int count(Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    private StaffRow completed(StaffRow row) {
        StaffRow known = register.get(row.email());
        return known == null ? row : row.completedBy(known, table.columns());
    }

    private ComparedRow compared(Read read, Heads<String> heads) {
        List<Finding> findings = new ArrayList<>(read.findings());
        Optional<StaffRow> row = read.row().map(this::completed);
        row.ifPresent(person -> {
            among(person, findings);
            headsOf(person, heads, findings);
            history(person, findings);
        });
        if (row.isEmpty()) {
            unknownHead(read.line(), Column.DIRECT_HEAD, findings);
            unknownHead(read.line(), Column.HIGHER_HEAD, findings);
        }
        List<Difference> differences = row.map(this::differences).orElse(List.of());
        boolean faulty = row.isEmpty()
                || findings.stream().anyMatch(found -> found.problem().fault());
        Verdict verdict = faulty ? Verdict.FAULTY : verdict(row.get(), differences);
        return new ComparedRow(read.line(), row, verdict, List.copyOf(findings), differences);
    }

    private Verdict verdict(StaffRow row, List<Difference> differences) {
        StaffRow known = register.get(row.email());
        if (known == null) {
            return Verdict.NEW;
        }
        if (differences.isEmpty()) {
            return Verdict.UNCHANGED;
        }
        return row.dismissed().isPresent() && known.dismissed().isEmpty() ? Verdict.DISMISSED : Verdict.CHANGED;
    }

    private void among(StaffRow row, List<Finding> findings) {
        if (timesInFile.get(row.email()) > 1) {
            findings.add(Finding.in(Column.EMAIL, Problem.EMAIL_TWICE, row.email()));
        }
        String russian = russianUnitNames.get(row.unitKk());
        if (!row.unitRu().equals(russian)) {
            findings.add(Finding.in(Column.UNIT_RU, Problem.UNIT_NAMED_TWICE, row.unitKk(), russian));
        }
        if (!register.containsKey(row.email())) {
            Optional.ofNullable(emailsByName.get(row.name().full()))
                    .ifPresent(known -> findings.add(Finding.in(Column.EMAIL, Problem.SAME_NAME, known)));
        }
    }

    private void headsOf(StaffRow row, Heads<String> heads, List<Finding> findings) {
        head(row, Column.DIRECT_HEAD, row.directHead(), findings);
        head(row, Column.HIGHER_HEAD, row.higherHead(), findings);
        if (findings.stream().noneMatch(found -> found.problem() == Problem.HEAD_OF_HIMSELF)
                && heads.circleThrough(row.email())) {
            findings.add(Finding.in(Column.DIRECT_HEAD, Problem.HEADS_IN_CIRCLE));
        }
        if (row.directHead().isEmpty()
                && !row.category().isEmpty()
                && row.dismissed().isEmpty()) {
            findings.add(Finding.in(Column.DIRECT_HEAD, Problem.NO_DIRECT_HEAD));
        }
    }

    private void head(StaffRow row, Column column, Optional<String> named, List<Finding> findings) {
        if (named.isEmpty()) {
            return;
        }
        String head = named.get();
        if (head.equals(row.email())) {
            findings.add(Finding.in(column, Problem.HEAD_OF_HIMSELF));
            return;
        }
        StaffRow person = after.get(head);
        if (person == null) {
            // A head whose own row is faulty is known: that row says what is wrong.
            if (!emailsInFile.contains(head)) {
                findings.add(Finding.in(column, Problem.HEAD_UNKNOWN, head));
            }
            return;
        }
        if (row.dismissed().isEmpty()) {
            person.dismissed()
                    .filter(last -> last.isBefore(today))
                    .ifPresent(last -> findings.add(Finding.in(column, Problem.HEAD_DISMISSED, head, last)));
        }
    }

    /** Also in a row that is faulty for other reasons, so that it has to be mended once. */
    private void unknownHead(PeopleTable.Line line, Column column, List<Finding> findings) {
        String head = Email.normal(line.cell(column));
        boolean told = findings.stream().anyMatch(found -> found.column().equals(Optional.of(column)));
        if (!head.isEmpty() && !told && !after.containsKey(head) && !emailsInFile.contains(head)) {
            findings.add(Finding.in(column, Problem.HEAD_UNKNOWN, head));
        }
    }

    private void history(StaffRow row, List<Finding> findings) {
        StaffRow known = register.get(row.email());
        if (known == null) {
            return;
        }
        if (row.appointed().isBefore(known.appointed())) {
            findings.add(Finding.in(Column.APPOINTED, Problem.APPOINTED_TOO_EARLY, known.appointed()));
            return;
        }
        boolean again =
                known.dismissed().map(last -> row.appointed().isAfter(last)).orElse(false);
        if (known.dismissed().isPresent() && !again && !known.dismissed().equals(row.dismissed())) {
            findings.add(Finding.in(
                    Column.DISMISSED,
                    Problem.DISMISSED_OTHERWISE,
                    known.dismissed().get()));
        }
    }

    private List<Difference> differences(StaffRow row) {
        StaffRow known = register.get(row.email());
        if (known == null) {
            return List.of();
        }
        Function<Column, Difference> difference =
                column -> new Difference(column, known.shown(column), row.shown(column));
        return Arrays.stream(Column.values())
                .map(difference)
                .filter(found -> !Objects.equals(found.before(), found.after()))
                .toList();
    }

    /** The people after the list would be applied, by e-mail: heads are looked up here. */
    Map<String, StaffRow> after() {
        return Map.copyOf(after);
    }

    /** The columns that the list has. */
    Set<Column> columns() {
        return table.columns();
    }
}
