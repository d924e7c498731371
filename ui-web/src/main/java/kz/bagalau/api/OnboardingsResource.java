package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.onboarding.AcceptCalendar;
import kz.bagalau.evaluation.onboarding.AnswerFault;
import kz.bagalau.evaluation.onboarding.BeginOnboarding;
import kz.bagalau.evaluation.onboarding.EnrolFirstPeople;
import kz.bagalau.evaluation.onboarding.FinishOnboarding;
import kz.bagalau.evaluation.onboarding.FoundCouncil;
import kz.bagalau.evaluation.onboarding.GiveUpOnboarding;
import kz.bagalau.evaluation.onboarding.KeepAnswers;
import kz.bagalau.evaluation.onboarding.OnboardingField;
import kz.bagalau.evaluation.onboarding.OnboardingRefusal;
import kz.bagalau.evaluation.onboarding.OnboardingStep;
import kz.bagalau.evaluation.onboarding.OnboardingView;
import kz.bagalau.evaluation.onboarding.OnboardingsView;
import kz.bagalau.evaluation.onboarding.ShowOnboarding;
import kz.bagalau.evaluation.onboarding.ShowOnboardings;
import kz.bagalau.evaluation.onboarding.TakeEdition;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Councils on their way to the portal (paragraph 10). For the administrator of a region. */
@Path("/onboardings")
@RequestScoped
@Tag(
        name = "Regional administration",
        description = "The councils of a region and how they are brought on, paragraph 10; process alone, never a mark")
public class OnboardingsResource {
    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** At which field a beginning is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_BEGINNING =
            Map.of(OnboardingRefusal.RegionUnknown.class, "region");

    /** The steps of an onboarding as programs name them. */
    private enum Step {
        FOUND,
        EDITION,
        PEOPLE,
        CALENDAR,
        FINISH,
        GIVE_UP
    }

    /** The steps into which something is typed, as programs name them. */
    private static final Map<String, OnboardingStep> TYPED = Stream.of(
                    OnboardingStep.COUNCIL, OnboardingStep.EDITION, OnboardingStep.PEOPLE)
            .collect(Collectors.toMap(step -> step.name().toLowerCase(Locale.ROOT), Function.identity()));

    @Inject
    ShowOnboardings showOnboardings;

    @Inject
    ShowOnboarding showOnboarding;

    @Inject
    BeginOnboarding begin;

    @Inject
    KeepAnswers keepAnswers;

    @Inject
    FoundCouncil found;

    @Inject
    TakeEdition takeEdition;

    @Inject
    EnrolFirstPeople enrol;

    @Inject
    AcceptCalendar acceptCalendar;

    @Inject
    FinishOnboarding finish;

    @Inject
    GiveUpOnboarding giveUp;

    @Inject
    Asked asked;

    /** All of them. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "onboardings",
            summary = "The councils that are being brought on, those that have come to their end included")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page, in the order of the numbers; regions names those in which one may be begun; Link names the next page",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "OnboardingPage")))
    public Response onboardings(
            @QueryParam("cursor") @Parameter(description = "where the page begins, from the Link of the one before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(Paging.USUAL)
                    @Min(1)
                    @Max(Paging.MOST)
                    @Parameter(description = "how many at most, 100 at the utmost")
                    int limit) {
        OnboardingsView view = showOnboardings.all();
        return Paging.page(
                JSON.createObjectBuilder().add("regions", OnboardingJson.regions(view.regions())),
                Paging.cut(view.rows(), OnboardingsView.Row::id, cursor, limit),
                OnboardingJson::row,
                asked.address());
    }

    /** A further one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginOnboarding", summary = "Begins to bring a council on")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "OnboardingToBegin")))
    @APIResponse(
            responseCode = "201",
            description = "The onboarding; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Onboarding")))
    public Response begin(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<UUID> region = fields.number("region");
        fields.require();
        UUID made = asked.made();
        SentFields.at(AT_BEGINNING, () -> begin.as(made, region.orElseThrow()));
        return answer(asked.createdBelow(made), made);
    }

    /** One of them. */
    @GET
    @Path("/{onboarding}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "onboarding",
            summary = "One onboarding: what is done, what was typed, how ready the council is")
    @APIResponse(
            responseCode = "200",
            description = "The onboarding; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Onboarding")))
    public Response onboarding(@PathParam("onboarding") UUID onboarding) {
        return answer(Response.ok(), onboarding);
    }

    /** What is typed into a step. */
    @PUT
    @Path("/{onboarding}/answers/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "keepOnboardingAnswers",
            summary =
                    "Keeps the fields of a step as they were sent, fit or not, and says everything that is wrong with them")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "OnboardingAnswers")))
    @APIResponse(
            responseCode = "200",
            description = "What is wrong with the step as it stands now; ETag is the version of the onboarding",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "OnboardingFaults")))
    public Response keep(
            @PathParam("onboarding") UUID onboarding,
            @PathParam("step") @Parameter(description = "council, edition or people") String step,
            InputStream body) {
        SentBytes sent = SentBytes.of(body);
        asked.seenByHolder();
        showOnboarding.of(onboarding);
        OnboardingStep of = Optional.ofNullable(TYPED.get(step))
                .orElseThrow(() -> new Refused(new SentRefusal.ParameterRefused(
                        "step",
                        new SentRefusal.OneOfExpected(
                                TYPED.keySet().stream().sorted().toList()))));
        SentFields fields = new SentFields(sent.object());
        Map<OnboardingField, String> typed = new EnumMap<>(OnboardingField.class);
        OnboardingField.of(of).forEach(field -> typed.put(field, fields.words(field.name())));
        fields.require();
        List<AnswerFault> faults = change(onboarding, () -> keepAnswers.of(onboarding, of, typed));
        OnboardingView now = showOnboarding.of(onboarding);
        return asked.read(OnboardingJson.faults(faults, asked.words()), now.version());
    }

    /** A step on the way. */
    @POST
    @Path("/{onboarding}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeOnboardingStep",
            summary =
                    "Founds the council, begins its edition, enrols its first people, takes the calendar, finishes or gives up (paragraph 10)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "OnboardingStep")))
    @APIResponse(
            responseCode = "200",
            description = "The onboarding; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Onboarding")))
    public Response step(@PathParam("onboarding") UUID onboarding, InputStream body) {
        SentFields fields = asked.command(body);
        asked.seenByHolder();
        showOnboarding.of(onboarding);
        Optional<Step> step = fields.oneOf("step", SentFields.named(Step.values()));
        fields.require();
        change(onboarding, () -> {
            take(step.orElseThrow(), onboarding);
            return step;
        });
        return answer(Response.ok(), onboarding);
    }

    private void take(Step step, UUID onboarding) {
        switch (step) {
            case FOUND -> found.of(onboarding);
            case EDITION -> takeEdition.of(onboarding);
            case PEOPLE -> enrol.of(onboarding);
            case CALENDAR -> acceptCalendar.of(onboarding);
            case FINISH -> finish.of(onboarding);
            case GIVE_UP -> giveUp.of(onboarding);
        }
    }

    private <T> T change(UUID onboarding, Supplier<T> work) {
        return Asked.changed(work, () -> {
            OnboardingView now = showOnboarding.of(onboarding);
            return new SentRefusal.VersionPassed(OnboardingJson.onboarding(now), now.version());
        });
    }

    private Response answer(Response.ResponseBuilder begun, UUID onboarding) {
        OnboardingView now = showOnboarding.of(onboarding);
        return asked.answer(begun, OnboardingJson.onboarding(now), now.version());
    }
}
