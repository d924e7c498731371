package kz.bagalau.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Allowances;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.TooManyRequests;

/** Asks so often in the caller's name that nothing is left of his allowance when the answer comes. */
@Path("/allowance")
@RequestScoped
public class Spent {

    @Inject
    Caller caller;

    @Inject
    Allowances allowances;

    @POST
    public void spend() {
        try {
            while (true) {
                allowances.take(caller.subject());
            }
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof TooManyRequests)) {
                throw refused;
            }
        }
    }
}
