package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.staff.AddEmployee;
import kz.bagalau.evaluation.staff.AppointEmployee;
import kz.bagalau.evaluation.staff.AppointmentOrder;
import kz.bagalau.evaluation.staff.AssignHead;
import kz.bagalau.evaluation.staff.DescribeEmployee;
import kz.bagalau.evaluation.staff.DismissEmployee;
import kz.bagalau.evaluation.staff.EmployeeView;
import kz.bagalau.evaluation.staff.GiveRights;
import kz.bagalau.evaluation.staff.HeadKind;
import kz.bagalau.evaluation.staff.PersonDetails;
import kz.bagalau.evaluation.staff.RecordAbsence;
import kz.bagalau.evaluation.staff.ShowEmployee;
import kz.bagalau.evaluation.staff.ShowStaff;
import kz.bagalau.evaluation.staff.StaffRefusal;
import kz.bagalau.evaluation.staff.WithdrawAbsence;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the council: posts, heads, absences and rights with their days, never a mark. For HR. */
@Path("/employees")
@RequestScoped
@Tag(name = "Staff", description = "Who works in the council, paragraphs 2, 5, 6 and 29; for human resources")
public class EmployeesResource {
    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int LONGEST_SEARCH = 200;

    /** At which field the details of a person are refused. */
    private static final Map<Class<? extends Refusal>, String> AT_DETAILS = Map.of(
            StaffRefusal.SurnameUnfit.class, "surname",
            StaffRefusal.GivenNameUnfit.class, "givenName",
            StaffRefusal.PatronymicUnfit.class, "patronymic",
            StaffRefusal.EmailUnfit.class, "email",
            StaffRefusal.PhoneUnfit.class, "phone");

    /** At which field an order by which somebody comes into a post is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_ORDER = Map.of(
            StaffRefusal.PostUnknown.class, "post",
            StaffRefusal.DayImplausible.class, "from",
            StaffRefusal.AppointmentTooEarly.class, "from",
            StaffRefusal.OrderTooLong.class, "order",
            StaffRefusal.EmployeeUnknown.class, "head",
            StaffRefusal.HeadOfHimself.class, "head",
            StaffRefusal.NotInPost.class, "head",
            StaffRefusal.HeadTooEarly.class, "from");

    /** At which field a dismissal is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_DISMISSAL = Map.of(
            StaffRefusal.DayImplausible.class, "lastDay",
            StaffRefusal.PeriodReversed.class, "lastDay",
            StaffRefusal.OrderTooLong.class, "order");

    /** At which field an absence is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_ABSENCE =
            Map.of(StaffRefusal.PeriodReversed.class, "until");

    /** At which field rights are refused. */
    private static final Map<Class<? extends Refusal>, String> AT_ROLES =
            Map.of(StaffRefusal.RoleNeeded.class, "roles");

    /** What a person may be in a council, by the names of the sign-in service. */
    private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> !role.aboveCouncils())
            .collect(Collectors.toMap(Role::tokenName, Function.identity()));

    @Inject
    ShowStaff showStaff;

    @Inject
    ShowEmployee showEmployee;

    @Inject
    AddEmployee addEmployee;

    @Inject
    DescribeEmployee describe;

    @Inject
    AppointEmployee appoint;

    @Inject
    DismissEmployee dismiss;

    @Inject
    AssignHead assignHead;

    @Inject
    RecordAbsence recordAbsence;

    @Inject
    WithdrawAbsence withdrawAbsence;

    @Inject
    GiveRights giveRights;

    @Inject
    Asked asked;

    /** A page of people in the order of the Kazakh alphabet. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "People of the council by name, with post, category and unit; for human resources")
    public JsonObject employees(
            @QueryParam("search")
                    @DefaultValue("")
                    @Size(max = LONGEST_SEARCH)
                    @Parameter(description = "words of name, post, unit or address")
                    String search,
            @QueryParam("offset") @DefaultValue("0") @Min(0) @Parameter(description = "how many to leave out")
                    int offset,
            @QueryParam("limit")
                    @DefaultValue(Paging.USUAL)
                    @Min(1)
                    @Max(Paging.MOST)
                    @Parameter(description = "how many at most, 100 at the utmost")
                    int limit) {
        var found = showStaff.matching(search);
        var items = JSON.createArrayBuilder();
        found.people().stream().skip(offset).limit(limit).map(StaffJson::row).forEach(items::add);
        return JSON.createObjectBuilder()
                .add("items", items)
                .add("found", found.people().size())
                .add("all", found.all())
                .build();
    }

    /** Somebody who is not in the register yet. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addEmployee",
            summary = "Enters a person who is not in the register yet, with post, order and roles")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "EmployeeToAdd")))
    @APIResponse(
            responseCode = "201",
            description = "The person; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Employee")))
    public Response add(InputStream body) {
        SentFields fields = asked.command(body);
        Sent sent = details(fields);
        Optional<UUID> post = fields.number("post");
        Optional<LocalDate> from = fields.dayNeeded("from");
        String order = fields.words("order");
        Optional<UUID> head = fields.optionalNumber("head");
        Set<Role> roles = fields.someOf("roles", ROLES);
        fields.require();
        Map<Class<? extends Refusal>, String> at = new HashMap<>(AT_DETAILS);
        at.putAll(AT_ORDER);
        at.putAll(AT_ROLES);
        UUID made = asked.made();
        SentFields.at(
                at,
                () -> addEmployee.of(
                        made,
                        sent.details(),
                        new AppointmentOrder(post.orElseThrow(), from.orElseThrow(), order, head),
                        roles));
        return thing().answer(asked.createdBelow(made), made);
    }

    /** One person. */
    @GET
    @Path("/{employee}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "employee",
            summary = "One person with posts, heads and absences, newest first; never a mark")
    @APIResponse(
            responseCode = "200",
            description = "The person; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Employee")))
    public Response employee(@PathParam("employee") UUID employee) {
        return thing().read(employee);
    }

    /** How a person is named and reached. */
    @PUT
    @Path("/{employee}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "describeEmployee",
            summary = "Writes how a person is named and reached; what was before is kept with its last day")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "EmployeeDetails")))
    @APIResponse(
            responseCode = "200",
            description = "The person; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Employee")))
    public Response describe(@PathParam("employee") UUID employee, InputStream body) {
        SentBytes sent = SentBytes.of(body);
        int seen = asked.seen();
        showEmployee.of(employee);
        SentFields fields = new SentFields(sent.object());
        Sent details = details(fields);
        fields.require();
        return thing().changed(employee, AT_DETAILS, () -> describe.of(employee, seen, details.details()));
    }

    /** Another post. */
    @POST
    @Path("/{employee}/appointments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "appointEmployee",
            summary = "Transfers a person to another post, or enters the return of one who had left (paragraphs 5, 6)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Appointment")))
    @APIResponse(
            responseCode = "200",
            description = "The person; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Employee")))
    public Response appoint(@PathParam("employee") UUID employee, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        showEmployee.of(employee);
        Optional<UUID> post = fields.number("post");
        Optional<LocalDate> from = fields.dayNeeded("from");
        String order = fields.words("order");
        Optional<UUID> head = fields.optionalNumber("head");
        fields.require();
        return thing().changed(
                        employee,
                        AT_ORDER,
                        () -> appoint.of(
                                employee,
                                seen,
                                new AppointmentOrder(post.orElseThrow(), from.orElseThrow(), order, head)));
    }

    /** The last day in service. */
    @POST
    @Path("/{employee}/dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "dismissEmployee",
            summary = "Enters a dismissal: the right to act in the portal ends with that day (paragraph 6)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Dismissal")))
    @APIResponse(
            responseCode = "200",
            description = "The person; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Employee")))
    public Response dismiss(@PathParam("employee") UUID employee, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        showEmployee.of(employee);
        Optional<LocalDate> lastDay = fields.dayNeeded("lastDay");
        String order = fields.words("order");
        fields.require();
        return thing().changed(employee, AT_DISMISSAL, () -> dismiss.of(employee, seen, lastDay.orElseThrow(), order));
    }

    /** Another head. */
    @POST
    @Path("/{employee}/heads")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignHead",
            summary = "Gives a person another direct or higher head from a day on (paragraphs 2.2, 2.3)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "HeadToAssign")))
    @APIResponse(
            responseCode = "200",
            description = "The person; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Employee")))
    public Response head(@PathParam("employee") UUID employee, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        showEmployee.of(employee);
        Optional<HeadKind> kind = fields.oneOf("kind", SentFields.constants(HeadKind.values()));
        Optional<UUID> head = fields.number("head");
        Optional<LocalDate> from = fields.dayNeeded("from");
        fields.require();
        return thing().changed(
                        employee,
                        AT_ORDER,
                        () -> assignHead.of(
                                employee, seen, kind.orElseThrow(), head.orElseThrow(), from.orElseThrow()));
    }

    /** An absence. */
    @POST
    @Path("/{employee}/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordAbsence",
            summary = "Enters an absence of one of the kinds of paragraph 5: kind and days, never a diagnosis")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "AbsenceToRecord")))
    @APIResponse(
            responseCode = "200",
            description = "The person; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Employee")))
    public Response away(@PathParam("employee") UUID employee, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        showEmployee.of(employee);
        Optional<AbsenceKind> kind = fields.oneOf("kind", SentFields.constants(AbsenceKind.values()));
        Optional<LocalDate> from = fields.dayNeeded("from");
        Optional<LocalDate> until = fields.dayNeeded("until");
        fields.require();
        return thing().changed(
                        employee,
                        AT_ABSENCE,
                        () -> recordAbsence.of(
                                employee, seen, kind.orElseThrow(), from.orElseThrow(), until.orElseThrow()));
    }

    /** An absence that was entered by mistake. */
    @DELETE
    @Path("/{employee}/absences/{absence}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawAbsence", summary = "Takes back an absence that was entered by mistake")
    @APIResponse(
            responseCode = "200",
            description = "The person; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Employee")))
    public Response withdraw(@PathParam("employee") UUID employee, @PathParam("absence") UUID absence) {
        int seen = asked.seen();
        showEmployee.of(employee);
        return thing().changed(employee, () -> withdrawAbsence.of(employee, seen, absence));
    }

    /** What a person may be in the portal. */
    @PUT
    @Path("/{employee}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveRights",
            summary = "Says what a person may be in the portal: these roles and no others")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "EmployeeRoles")))
    @APIResponse(
            responseCode = "200",
            description = "The person; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Employee")))
    public Response roles(@PathParam("employee") UUID employee, InputStream body) {
        SentBytes sent = SentBytes.of(body);
        int seen = asked.seen();
        showEmployee.of(employee);
        SentFields fields = new SentFields(sent.object());
        Set<Role> roles = fields.someOf("roles", ROLES);
        fields.require();
        return thing().changed(employee, AT_ROLES, () -> giveRights.of(employee, seen, roles));
    }

    /** The parts of a name and the addresses as they were sent. */
    private record Sent(String surname, String givenName, String patronymic, String email, String phone) {

        PersonDetails details() {
            return new PersonDetails(surname, givenName, patronymic, email, phone);
        }
    }

    private static Sent details(SentFields fields) {
        return new Sent(
                fields.present("surname"),
                fields.present("givenName"),
                fields.words("patronymic"),
                fields.present("email"),
                fields.words("phone"));
    }

    private Thing<UUID, EmployeeView> thing() {
        return new Thing<>(asked, showEmployee::of, StaffJson::person, EmployeeView::version);
    }
}
