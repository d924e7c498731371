package kz.bagalau.evaluation.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import kz.bagalau.evaluation.staff.RecordAbsence;
import kz.bagalau.evaluation.staff.ShowEmployee;
import kz.bagalau.evaluation.staff.ShowStaff;
import kz.bagalau.evaluation.staff.importing.ApplyStaffImport;
import kz.bagalau.evaluation.staff.importing.ImportState;
import kz.bagalau.evaluation.staff.importing.PreviewStaffImport;
import kz.bagalau.evaluation.staff.importing.ShowStaffImports;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/** The people of one council of the demo: uploaded, applied, their absences entered, as HR would do it. */
@ApplicationScoped
class DemoPeople {

    private static final Logger LOG = Logger.getLogger(DemoPeople.class.getName());
    private static final String ERRAND = "demo";

    @Inject
    ForEachCouncil councils;

    @Inject
    PreviewStaffImport preview;

    @Inject
    ApplyStaffImport apply;

    @Inject
    ShowStaffImports imports;

    @Inject
    ShowStaff staff;

    @Inject
    ShowEmployee employee;

    @Inject
    RecordAbsence absence;

    /** Whether the list of the day has been taken in, and with it everything before it. */
    boolean known(DemoFolder demo, String code, CouncilId id) {
        return demo.people(code)
                .map(file -> known(id, number(id, DemoFolder.content(file))))
                .orElse(false);
    }

    /** The list of the day and the absences. */
    void takeIn(DemoFolder demo, String code, CouncilId id) {
        demo.people(code).ifPresent(file -> takeIn(demo, code, id, file));
    }

    /** A list of the folder; taken in once. */
    void upload(DemoFolder demo, String code, CouncilId id, String list) {
        Path file = demo.path().resolve(code).resolve(list);
        UUID upload = number(id, DemoFolder.content(file));
        if (!known(id, upload)) {
            upload(id, file, upload);
        }
    }

    private boolean known(CouncilId id, UUID upload) {
        AtomicBoolean known = new AtomicBoolean();
        councils.in(
                id,
                ERRAND,
                () -> known.set(imports.recent().imports().stream()
                        .anyMatch(line -> line.id().equals(upload) && line.state() == ImportState.APPLIED)));
        return known.get();
    }

    private void takeIn(DemoFolder demo, String code, CouncilId id, Path file) {
        upload(id, file, number(id, DemoFolder.content(file)));
        var absences = demo.rows(code + "/absences.csv");
        absences.forEach(row -> councils.in(id, ERRAND, () -> enter(row)));
        councils.in(
                id,
                ERRAND,
                () -> LOG.info(
                        "Demo: " + code + ", people: " + staff.matching("").all() + ", absences: " + absences.size()));
    }

    /** Each step is a transaction of its own, as a person's clicks are. */
    private void upload(CouncilId id, Path file, UUID upload) {
        councils.in(id, ERRAND, () -> preview.of(upload, file.getFileName().toString(), DemoFolder.content(file)));
        councils.in(id, ERRAND, () -> apply.of(upload));
    }

    private void enter(NamedCsvRecord row) {
        staff.matching(row.getField("email")).people().stream()
                .filter(person -> person.email().equals(row.getField("email")))
                .forEach(person -> absence.of(
                        person.id(),
                        employee.of(person.id()).version(),
                        AbsenceKind.valueOf(row.getField("kind")),
                        LocalDate.parse(row.getField("from")),
                        LocalDate.parse(row.getField("until"))));
    }

    /** The same file for the same council is the same upload. */
    private static UUID number(CouncilId id, byte[] content) {
        byte[] council = id.toString().getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(council, council.length + content.length);
        System.arraycopy(content, 0, both, council.length, content.length);
        return UUID.nameUUIDFromBytes(both);
    }
}
