package kz.bagalau.evaluation.staff.importing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Email;
import kz.bagalau.evaluation.staff.importing.Comparison.ComparedRow;
import kz.bagalau.evaluation.staff.importing.ImportView.RowView;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR looks at a list before applying it: what each row would do, what is wrong and what to do about it. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowStaffImport {

    @Inject
    StaffImports imports;

    @Inject
    PeopleRegister register;

    @Inject
    Undoing undoing;

    @Inject
    Clock clock;

    /** The list with its verdicts; a decided list has no rows to judge any more. */
    public ImportView of(UUID id) {
        StaffImport shown = imports.get(id);
        return new ImportView(
                id,
                shown.fileName(),
                shown.state(),
                shown.uploadedBy(),
                shown.uploadedAt(),
                shown.ignored(),
                shown.state() == ImportState.DRAFT
                        ? judged(shown.table(), register.rows(), LocalDate.now(clock))
                        : List.of(),
                shown.state() == ImportState.APPLIED && !imports.steps(id).isEmpty(),
                shown.state() == ImportState.APPLIED ? undoing.obstacles(shown) : List.of());
    }

    /** What each row would do beside this register, those that need a look first. */
    static List<RowView> judged(PeopleTable table, Map<String, StaffRow> known, LocalDate today) {
        Comparison comparison = Comparison.of(table, known, today);
        Map<String, StaffRow> people = comparison.after();
        return comparison.rows().stream()
                .map(row -> row(row, people, known))
                .sorted(Comparator.comparing(ShowStaffImport::rank).thenComparing(RowView::number))
                .toList();
    }

    private static int rank(RowView row) {
        if (row.verdict() == Verdict.FAULTY) {
            return 0;
        }
        if (row.needsLook()) {
            return 1;
        }
        return row.verdict() == Verdict.UNCHANGED ? 3 : 2;
    }

    private static RowView row(ComparedRow row, Map<String, StaffRow> people, Map<String, StaffRow> known) {
        PeopleTable.Line line = row.line();
        String head = line.cell(Column.DIRECT_HEAD);
        return new RowView(
                line.number(),
                Finding.shown((line.cell(Column.SURNAME)
                                + ' '
                                + line.cell(Column.GIVEN_NAME)
                                + ' '
                                + line.cell(Column.PATRONYMIC))
                        .strip()),
                Finding.shown(line.cell(Column.POST_KK)),
                Finding.shown(line.cell(Column.CATEGORY)),
                Optional.ofNullable(people.get(head.toLowerCase(Locale.ROOT)))
                        .map(person -> person.name().brief())
                        .orElse(Finding.shown(head)),
                Optional.ofNullable(known.get(Email.normal(line.cell(Column.EMAIL))))
                        .map(person -> person.name().full()),
                row.verdict(),
                row.findings(),
                row.differences());
    }
}
