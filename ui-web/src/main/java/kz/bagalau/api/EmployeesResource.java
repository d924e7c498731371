package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.bagalau.evaluation.staff.ShowStaff;
import kz.bagalau.evaluation.staff.StaffView.PersonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The people of the council: names and posts, never a mark. For HR. */
@Path("/employees")
@RequestScoped
public class EmployeesResource {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int MOST = 100;
    private static final int LONGEST_SEARCH = 200;

    @Inject
    ShowStaff showStaff;

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
                    @DefaultValue("50")
                    @Min(1)
                    @Max(MOST)
                    @Parameter(description = "how many at most, 100 at the utmost")
                    int limit) {
        var found = showStaff.matching(search);
        var items = JSON.createArrayBuilder();
        found.people().stream()
                .skip(offset)
                .limit(limit)
                .map(EmployeesResource::person)
                .forEach(items::add);
        return JSON.createObjectBuilder()
                .add("items", items)
                .add("found", found.people().size())
                .add("all", found.all())
                .build();
    }

    private static JsonObject person(PersonView person) {
        return JSON.createObjectBuilder()
                .add("id", person.id().toString())
                .add("name", person.fullName())
                .add("post", Texts.json(person.post()))
                .add("category", person.category())
                .add("unit", Texts.json(person.unit()))
                .add("directHead", person.directHead())
                .build();
    }
}
