package kz.bagalau.evaluation.exchange;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.ScheduleView;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.staff.importing.ExportStaff;
import kz.bagalau.evaluation.staff.importing.StaffFormat;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.RealCouncilsOnly;
import kz.bagalau.platform.usecase.UseCase;

/**
 * HR takes the council's package for another system: staff, the schedule of a period, how far the period is. HR knows
 * nobody's mark (paragraph 20), so there is none in it.
 */
@UseCase
@RealCouncilsOnly
@AllowedTo(Role.COUNCIL_HR)
public class ExportPackage {

    static final String STAFF = "staff.csv";
    private static final String SCHEDULE = "schedule.json";
    private static final String PROCESS = "process.json";
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Councils councils;

    @Inject
    ExportStaff exportStaff;

    @Inject
    ShowSchedule showSchedule;

    @Inject
    Clock clock;

    @Inject
    Event<PackageTaken> taken;

    /** The package of the period, {@code 2026-Q3}. */
    public PackageView of(String asked) {
        ScheduleView schedule = showSchedule.of(asked);
        String period = schedule.period().toString();
        String council = councils.current().code();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(STAFF, staff());
        files.put(SCHEDULE, bytes(schedule(schedule)));
        files.put(PROCESS, bytes(process(schedule)));
        PackageManifest manifest = PackageManifest.of(council, period, files);
        taken.fire(new PackageTaken(period, manifest.hashes()));
        return new PackageView(
                council + "-" + period + ".zip",
                ExchangePackage.write(manifest, files, clock.instant().toString()));
    }

    private byte[] staff() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exportStaff.in(StaffFormat.CSV, Language.KK).to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(JsonObject json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject schedule(ScheduleView view) {
        JsonArrayBuilder duties = JSON.createArrayBuilder();
        view.rows().forEach(row -> {
            JsonArrayBuilder paragraphs = JSON.createArrayBuilder();
            row.by().forEach(by -> paragraphs.add(by.paragraph()));
            duties.add(JSON.createObjectBuilder()
                    .add("key", row.key())
                    .add("paragraphs", paragraphs)
                    .add("starts", row.starts().toString())
                    .add("due", row.due().toString()));
        });
        return about(view)
                .add("edition", view.edition())
                .add("state", view.state())
                .add("calendar", view.calendarVersion())
                .add("duties", duties)
                .build();
    }

    private static JsonObject process(ScheduleView view) {
        JsonArrayBuilder conditions = JSON.createArrayBuilder();
        view.conditions()
                .forEach(condition -> conditions.add(JSON.createObjectBuilder()
                        .add("kind", condition.kind())
                        .add("paragraph", condition.by().paragraph())
                        .add("done", condition.done())
                        .add("total", condition.total())));
        return about(view).add("conditions", conditions).build();
    }

    private static JsonObjectBuilder about(ScheduleView view) {
        return JSON.createObjectBuilder().add("period", view.period().toString());
    }
}
