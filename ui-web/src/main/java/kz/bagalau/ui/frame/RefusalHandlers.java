package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.Optional;
import kz.bagalau.methodology.Refused;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandlerFactory;

/** Shows a refusal of a form on the form's own page, with what was typed. What cannot be shown there gets its error page. */
public class RefusalHandlers extends ExceptionHandlerFactory {

    /** Stands in front of the factory that brings error pages to Ajax requests. */
    public RefusalHandlers(ExceptionHandlerFactory wrapped) {
        super(new FullAjaxExceptionHandlerFactory(wrapped));
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    /** Takes the refusals out of the queue before the others see it. */
    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                show(faces);
            }
            getWrapped().handle();
        }

        private void show(FacesContext faces) {
            Iterator<ExceptionQueuedEvent> queue =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queue.hasNext()) {
                Optional<Refused> refused = refusedIn(queue.next().getContext().getException());
                refused.map(Refused::refusal).ifPresent(refusal -> {
                    RefusalLog.note(refusal, faces.getExternalContext().getRequestServletPath());
                    CDI.current().select(Messages.class).get().refuse(refusal);
                    faces.renderResponse();
                });
                if (refused.isPresent()) {
                    queue.remove();
                }
            }
        }
    }

    /** The refusal inside whatever Faces, EL and the transaction have wrapped around it. */
    static Optional<Refused> refusedIn(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
