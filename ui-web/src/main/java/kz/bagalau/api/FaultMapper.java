package kz.bagalau.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.methodology.Refused;
import kz.bagalau.ui.words.Words;

/** Everything that is no refusal: what the protocol says no to, and faults of ours under a number of the log. */
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int FAULT = 500;

    @Inject
    RefusedMapper refusals;

    @Inject
    Words words;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Refused> refused = refusedIn(thrown);
        if (refused.isPresent()) {
            return refusals.toResponse(refused.get());
        }
        if (thrown instanceof WebApplicationException protocol) {
            // a parameter that is no number: the protocol's library would call the address unknown
            boolean unreadable = protocol.getCause() instanceof IllegalArgumentException;
            int status = unreadable ? BAD_REQUEST : protocol.getResponse().getStatus();
            return Problem.ofProtocol(status, words.in(AskedLanguage.of(headers.getAcceptableLanguages())));
        }
        if (thrown instanceof IllegalArgumentException) {
            return Problem.of(BAD_REQUEST, "not-understood", Json.createObjectBuilder());
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Failure " + reference + " in the interface", thrown);
        return Problem.of(FAULT, "failure", Json.createObjectBuilder().add("instance", "urn:uuid:" + reference));
    }

    private static Optional<Refused> refusedIn(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
