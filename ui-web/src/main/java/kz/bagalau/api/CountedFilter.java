package kz.bagalau.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import kz.bagalau.platform.security.Allowances;
import kz.bagalau.platform.security.Caller;

/** Counts what is {@link Counted}, before the database is asked. */
@Counted
@ApplicationScoped
public class CountedFilter implements ContainerRequestFilter {

    @Inject
    Caller caller;

    @Inject
    Allowances allowances;

    @Override
    public void filter(ContainerRequestContext request) {
        allowances.take(caller.subject());
    }
}
