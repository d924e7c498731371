package kz.bagalau.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Hands each request to {@link Asked}, so that no operation has to know of headers. */
@ApplicationScoped
public class AskedFilter implements ContainerRequestFilter {

    @Inject
    Asked asked;

    @Override
    public void filter(ContainerRequestContext request) {
        asked.is(request);
    }
}
