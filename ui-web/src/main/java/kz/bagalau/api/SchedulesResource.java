package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.ApproveSchedule;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.cycle.CycleRefusal;
import kz.bagalau.evaluation.cycle.OpenQuarter;
import kz.bagalau.evaluation.cycle.ReturnSchedule;
import kz.bagalau.evaluation.cycle.ScheduleView;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.cycle.SubmitSchedule;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The schedule of a period (paragraph 10): dates with their paragraphs, no marks. */
@Path("/schedules")
@RequestScoped
public class SchedulesResource {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** At which field a step is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_STEP =
            Map.of(CycleRefusal.ReturnReasonMissing.class, "reason");

    /** The steps of a schedule as programs name them. */
    private enum Step {
        SUBMIT,
        APPROVE,
        RETURN,
        OPEN
    }

    @Inject
    ShowSchedule showSchedule;

    @Inject
    BuildSchedule build;

    @Inject
    SubmitSchedule submit;

    @Inject
    ApproveSchedule approve;

    @Inject
    ReturnSchedule sendBack;

    @Inject
    OpenQuarter openQuarter;

    @Inject
    Asked asked;

    /** The schedule of one period. */
    @GET
    @Path("/{period}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The schedule of a period: its state and each dated duty with the paragraph that asks for it")
    public Response schedule(
            @PathParam("period") @Parameter(description = "the period, as 2026-Q3", example = "2026-Q3")
                    String period) {
        return thing().read(period);
    }

    /** HR builds a schedule. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "buildSchedule",
            summary =
                    "Builds the schedule of a period from its edition and the calendar, or builds it anew (paragraph 10)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "ScheduleToBuild")))
    @APIResponse(
            responseCode = "201",
            description = "The schedule; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Schedule")))
    public Response build(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<Period> period = fields.period("period");
        fields.require();
        build.of(period.orElseThrow());
        return thing().answer(
                        asked.createdBelow(period.orElseThrow()),
                        period.orElseThrow().toString());
    }

    /** A step on the way of a schedule. */
    @POST
    @Path("/{period}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeScheduleStep",
            summary =
                    "Submits, approves or returns the schedule of a period, or opens the period (paragraphs 10, 27, 31)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "ScheduleStep")))
    @APIResponse(
            responseCode = "200",
            description = "The schedule; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Schedule")))
    public Response step(@PathParam("period") String period, InputStream body) {
        SentFields fields = asked.command(body);
        asked.seenByHolder();
        Period of = SentFields.periodIn(period).orElseThrow(NotFoundException::new);
        UUID schedule = built(showSchedule.of(period), of);
        Optional<Step> step = fields.oneOf("step", SentFields.named(Step.values()));
        String reason = fields.words("reason");
        fields.require();
        return thing().changed(period, AT_STEP, () -> take(step.orElseThrow(), of, schedule, reason));
    }

    private static UUID built(ScheduleView view, Period period) {
        return Optional.ofNullable(view.id())
                .orElseThrow(() -> new Refused(new CycleRefusal.ScheduleNotBuilt(view.by(), period)));
    }

    private void take(Step step, Period period, UUID schedule, String reason) {
        switch (step) {
            case SUBMIT -> submit.of(schedule);
            case APPROVE -> approve.of(schedule);
            case RETURN -> sendBack.of(schedule, reason);
            case OPEN -> openQuarter.of(period);
        }
    }

    private Thing<String, ScheduleView> thing() {
        return new Thing<>(asked, showSchedule::of, SchedulesResource::json, ScheduleView::version);
    }

    private static JsonObject json(ScheduleView view) {
        var acts = JSON.createArrayBuilder();
        add(acts, "BUILD", view.may().build());
        add(acts, "SUBMIT", view.may().submit());
        add(acts, "APPROVE", view.may().decide());
        add(acts, "RETURN", view.may().decide());
        add(acts, "OPEN", view.may().open());
        var duties = JSON.createArrayBuilder();
        view.rows().forEach(row -> duties.add(duty(row)));
        var json = JSON.createObjectBuilder()
                .add("period", view.period().toString())
                .add("edition", view.edition())
                .add("paragraph", view.by().paragraph())
                .add("state", view.state())
                .add("calendar", view.calendarVersion())
                .add("duties", duties)
                .add("acts", acts);
        Optional.ofNullable(view.returnReason()).ifPresent(reason -> json.add("returnReason", reason));
        Optional.ofNullable(view.steps().opened())
                .ifPresent(opened -> json.add("openedAt", opened.when().toString()));
        return json.build();
    }

    private static void add(JsonArrayBuilder acts, String act, boolean may) {
        if (may) {
            acts.add(act);
        }
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
