package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.bagalau.evaluation.cycle.ScheduleView;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The schedule of a period (paragraph 10): dates with their paragraphs, no marks. */
@Path("/schedules")
@RequestScoped
public class SchedulesResource {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    ShowSchedule showSchedule;

    /** The schedule of one period. */
    @GET
    @Path("/{period}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The schedule of a period: its state and each dated duty with the paragraph that asks for it")
    public JsonObject schedule(
            @PathParam("period") @Parameter(description = "the period, as 2026-Q3", example = "2026-Q3")
                    String period) {
        ScheduleView view = showSchedule.of(period);
        var duties = JSON.createArrayBuilder();
        view.rows().forEach(row -> duties.add(duty(row)));
        return JSON.createObjectBuilder()
                .add("period", view.period().toString())
                .add("edition", view.edition())
                .add("paragraph", view.by().paragraph())
                .add("state", view.state())
                .add("calendar", view.calendarVersion())
                .add("duties", duties)
                .build();
    }

    private static JsonObject duty(ScheduleView.Row row) {
        var paragraphs = JSON.createArrayBuilder();
        row.by().forEach(by -> paragraphs.add(by.paragraph()));
        return JSON.createObjectBuilder()
                .add("key", row.key())
                .add("paragraphs", paragraphs)
                .add("starts", row.starts().toString())
                .add("due", row.due().toString())
                .add("workingDaysLeft", row.daysLeft())
                .build();
    }
}
