package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who the token says the caller is, as far as the portal's own register agrees. */
@Path("/me")
@RequestScoped
public class MeResource {

    @Inject
    Caller caller;

    /** Name, council and roles. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The caller: name, council, and the roles that token and register both give")
    public JsonObject me() {
        var identity = caller.identity().orElseThrow(() -> new Refused(new NotSignedIn()));
        var roles = Json.createArrayBuilder();
        Arrays.stream(Role.values()).filter(caller::has).map(Role::tokenName).forEach(roles::add);
        var me = Json.createObjectBuilder()
                .add("subject", identity.subject().toString())
                .add("username", identity.username())
                .add("name", identity.name())
                .add("roles", roles);
        identity.membership().ifPresent(it -> me.add("council", it.alias()));
        caller.optionalEmployee().ifPresent(it -> me.add("employee", it.toString()));
        return me.build();
    }
}
