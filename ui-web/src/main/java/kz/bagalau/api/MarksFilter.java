package kz.bagalau.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import kz.bagalau.platform.security.Caller;

/** A program sees marks only if its token says so (paragraph 20). */
@Marks
@ApplicationScoped
public class MarksFilter implements ContainerRequestFilter {

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        Scope.MARKS.require(caller);
    }
}
