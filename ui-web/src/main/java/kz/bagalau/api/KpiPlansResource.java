package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.AddIndicator;
import kz.bagalau.evaluation.kpi.AgreeKpiPlan;
import kz.bagalau.evaluation.kpi.AmendKpiPlan;
import kz.bagalau.evaluation.kpi.ApproveKpiPlan;
import kz.bagalau.evaluation.kpi.BeginKpiPlan;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.evaluation.kpi.KpiPlanView;
import kz.bagalau.evaluation.kpi.KpiPlanView.IndicatorView;
import kz.bagalau.evaluation.kpi.KpiPlansView;
import kz.bagalau.evaluation.kpi.KpiRefusal;
import kz.bagalau.evaluation.kpi.PlaceKpiPlan;
import kz.bagalau.evaluation.kpi.RemoveIndicator;
import kz.bagalau.evaluation.kpi.ReturnKpiPlan;
import kz.bagalau.evaluation.kpi.SetKpiPlan;
import kz.bagalau.evaluation.kpi.ShowKpiPlan;
import kz.bagalau.evaluation.kpi.ShowKpiPlans;
import kz.bagalau.evaluation.kpi.TypedField;
import kz.bagalau.evaluation.kpi.WriteIndicatorFields;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Individual work plans (paragraphs 22-25, annex 1): the same use cases as the pages, by the conventions of
 * {@code docs/rest.md}.
 */
@Path("/kpi/plans")
@RequestScoped
@Tag(name = "Individual work plans", description = "Paragraphs 22-25, annex 1")
public class KpiPlansResource {

    private static final String PATCH_TYPE = "application/merge-patch+json";
    private static final String PLAN = "/{plan}";
    private static final String INDICATORS = PLAN + "/indicators";
    private static final String INDICATOR = INDICATORS + "/{indicator}";

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** At which field a step is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_STEP = Map.of(
            KpiRefusal.StepLate.class, "reason",
            KpiRefusal.ReturnWithoutReason.class, "reason",
            KpiRefusal.TextTooLong.class, "reason",
            KpiRefusal.TextHidesSigns.class, "reason");

    /** At which field a change is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_CHANGE = Map.of(
            KpiRefusal.GroundNotNamed.class, "ground",
            KpiRefusal.ChangeWithoutDocument.class, "document",
            KpiRefusal.TextTooLong.class, "document",
            KpiRefusal.TextHidesSigns.class, "document",
            KpiRefusal.ChangeOutside.class, "from");

    /** The steps of a plan as programs name them. */
    private enum Step {
        SET,
        AGREE,
        APPROVE,
        PLACE,
        RETURN
    }

    @Inject
    ShowKpiPlans showPlans;

    @Inject
    ShowKpiPlan showPlan;

    @Inject
    BeginKpiPlan begin;

    @Inject
    AddIndicator addIndicator;

    @Inject
    WriteIndicatorFields writeFields;

    @Inject
    RemoveIndicator removeIndicator;

    @Inject
    SetKpiPlan set;

    @Inject
    AgreeKpiPlan agree;

    @Inject
    ApproveKpiPlan approve;

    @Inject
    PlaceKpiPlan place;

    @Inject
    ReturnKpiPlan sendBack;

    @Inject
    AmendKpiPlan amend;

    @Inject
    Asked asked;

    /** Who has a plan, who needs one by when, and who has none with the reason. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "kpiPlans",
            summary =
                    "The people evaluated by indicators whom the caller may see, each with the latest version of the plan")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the people's numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlanPage")))
    public Response plans(
            @QueryParam("period")
                    @Parameter(
                            description = "a period that lies in the plans' own; today's if none",
                            example = "2026-Q3")
                    String period,
            @QueryParam("cursor") @Parameter(description = "where the page begins, from the Link of the one before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(Paging.USUAL)
                    @Min(1)
                    @Max(Paging.MOST)
                    @Parameter(description = "how many at most, 100 at the utmost")
                    int limit) {
        KpiPlansView view = showPlans.of(SentFields.periodParameter(period));
        var about = JSON.createObjectBuilder()
                .add("period", view.period().toString())
                .add("paragraph", view.by().paragraph());
        return Paging.page(
                about,
                Paging.cut(view.rows(), KpiPlansView.Row::employee, cursor, limit),
                spoken()::row,
                asked.address());
    }

    /** Begins a plan. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginKpiPlan", summary = "Begins the plan of a servant (paragraph 22)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlanToBegin")))
    @APIResponse(
            responseCode = "201",
            description = "The empty draft; Location names it, ETag its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlan")))
    public Response begin(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<UUID> employee = fields.number("employee");
        Optional<Period> period = fields.period("period");
        fields.require();
        begin.of(asked.made(), employee.orElseThrow(), period.orElseThrow());
        return created(asked.made());
    }

    /** One version of a plan. */
    @GET
    @Path(PLAN)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "kpiPlan", summary = "One version of a plan, annex 1")
    @APIResponse(
            responseCode = "200",
            description = "The plan; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlan")))
    public Response plan(@PathParam("plan") UUID plan) {
        return answer(Response.ok(), showPlan.of(plan));
    }

    /** A further, empty indicator. */
    @POST
    @Path(INDICATORS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addKpiIndicator", summary = "Adds an empty indicator to a draft (paragraph 23)")
    @APIResponse(
            responseCode = "201",
            description = "The plan with it; Location names the indicator, ETag the plan's version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlan")))
    public Response add(@PathParam("plan") UUID plan, InputStream body) {
        SentFields none = asked.command(body);
        asked.seenByHolder();
        none.require();
        change(plan, () -> addIndicator.to(plan, asked.made()));
        return answer(asked.createdBelow(asked.made()), showPlan.of(plan));
    }

    /** One indicator. */
    @GET
    @Path(INDICATOR)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "kpiIndicator", summary = "One indicator of a plan")
    @APIResponse(
            responseCode = "200",
            description = "The indicator; ETag is the plan's version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiIndicator")))
    public Response indicator(@PathParam("plan") UUID plan, @PathParam("indicator") UUID indicator) {
        KpiPlanView view = showPlan.of(plan);
        IndicatorView found = view.indicators().stream()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new Refused(new KpiRefusal.NoSuchIndicator()));
        return asked.read(spoken().indicator(found), view.version());
    }

    /** Writes some fields of an indicator, all of them or none. */
    @PATCH
    @Path(INDICATOR)
    @Consumes(PATCH_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeKpiIndicator",
            summary = "Writes fields of an indicator of a draft, all of them or none (RFC 7396)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = PATCH_TYPE, schema = @Schema(ref = "KpiIndicatorPatch")))
    @APIResponse(
            responseCode = "200",
            description = "The plan as it stands now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlan")))
    public Response write(@PathParam("plan") UUID plan, @PathParam("indicator") UUID indicator, InputStream body) {
        SentBytes sent = SentBytes.of(body);
        asked.seenByHolder();
        IndicatorPatch patch = IndicatorPatch.of(sent.object());
        if (!patch.refused().isEmpty()) {
            // who may not see the plan learns nothing of its fields
            showPlan.of(plan);
            throw new Refused(new SentRefusal.BodyRefused(patch.everythingRefused()));
        }
        change(plan, () -> write(plan, indicator, patch.fields()));
        return answer(Response.ok(), showPlan.of(plan));
    }

    private void write(UUID plan, UUID indicator, List<TypedField> fields) {
        try {
            writeFields.of(plan, indicator, fields);
        } catch (Refused no) {
            if (no.refusal() instanceof KpiRefusal.FieldsRefused some) {
                throw new Refused(new SentRefusal.BodyRefused(
                        some.fields().stream().map(IndicatorPatch::at).toList()));
            }
            throw no;
        }
    }

    /** Takes an indicator out. */
    @DELETE
    @Path(INDICATOR)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "removeKpiIndicator", summary = "Takes an indicator out of a draft (paragraph 23)")
    @APIResponse(
            responseCode = "200",
            description = "The plan without it; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlan")))
    public Response remove(@PathParam("plan") UUID plan, @PathParam("indicator") UUID indicator) {
        asked.seenByHolder();
        change(plan, () -> removeIndicator.from(plan, indicator));
        return answer(Response.ok(), showPlan.of(plan));
    }

    /** A step on the way of the plan. */
    @POST
    @Path(PLAN + "/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeKpiPlanStep",
            summary = "Sets, agrees, approves, places or returns a plan (paragraph 22, annex 1)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlanStep")))
    @APIResponse(
            responseCode = "200",
            description = "The plan as it stands now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlan")))
    public Response step(@PathParam("plan") UUID plan, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seenByHolder();
        Optional<Step> step = fields.oneOf("step", SentFields.named(Step.values()));
        Optional<Kind> as = step.filter(Step.AGREE::equals)
                .flatMap(agreed ->
                        fields.oneOf("as", Map.of("hr", Kind.AGREED_BY_HR, "planning", Kind.AGREED_BY_PLANNING)));
        String reason = fields.words("reason");
        fields.require();
        change(plan, () -> SentFields.at(AT_STEP, () -> take(step.orElseThrow(), as, plan, seen, reason)));
        return answer(Response.ok(), showPlan.of(plan));
    }

    private void take(Step step, Optional<Kind> as, UUID plan, int seen, String reason) {
        switch (step) {
            case SET -> set.of(plan, seen, reason);
            case AGREE -> agree.of(plan, seen, as.orElseThrow());
            case APPROVE -> approve.of(plan, seen);
            case PLACE -> place.of(plan, reason);
            case RETURN -> sendBack.of(plan, seen, reason);
        }
    }

    /** A further version of an approved plan. */
    @POST
    @Path(PLAN + "/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "amendKpiPlan",
            summary = "Begins a further version of an approved plan, on a ground and a document (paragraph 25)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlanChange")))
    @APIResponse(
            responseCode = "201",
            description = "The draft of the further version; Location names it, ETag its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiPlan")))
    public Response amend(@PathParam("plan") UUID plan, InputStream body) {
        SentFields fields = asked.command(body);
        asked.seenByHolder();
        Optional<KpiChange.Ground> ground = fields.oneOf("ground", SentFields.constants(KpiChange.Ground.values()));
        String document = fields.words("document");
        Optional<LocalDate> documentDate = fields.day("documentDate");
        Optional<Period> from = fields.period("from");
        fields.require();
        UUID next = asked.made();
        change(
                plan,
                () -> SentFields.at(
                        AT_CHANGE,
                        () -> amend.of(
                                plan,
                                next,
                                ground.orElseThrow(),
                                document,
                                documentDate.orElse(null),
                                from.orElseThrow())));
        return created(next);
    }

    private void change(UUID plan, Runnable work) {
        Asked.change(work, () -> {
            KpiPlanView now = showPlan.of(plan);
            return new SentRefusal.VersionPassed(spoken().plan(now), now.version());
        });
    }

    private Response created(UUID plan) {
        return answer(asked.createdAt(KpiPlansResource.class, plan), showPlan.of(plan));
    }

    private Response answer(Response.ResponseBuilder answer, KpiPlanView plan) {
        return asked.answer(answer, spoken().plan(plan), plan.version());
    }

    private KpiPlanJson spoken() {
        return new KpiPlanJson(asked.words());
    }
}
