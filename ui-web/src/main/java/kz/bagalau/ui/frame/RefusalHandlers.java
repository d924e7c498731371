package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.methodology.Refused;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandlerFactory;

/** Shows a refusal of a form on the form's own page, with what was typed. What cannot be shown there gets its error page. */
public class RefusalHandlers extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(RefusalHandlers.class.getName());

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
            if (faces.isPostback() && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW) {
                expire(faces);
            } else if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                show(faces);
            }
            getWrapped().handle();
        }

        /** A state that does not fit the page, because it belongs to another one or to nobody, is a view that is gone. */
        private void expire(FacesContext faces) {
            String page = faces.getExternalContext().getRequestServletPath();
            Iterator<ExceptionQueuedEvent> queue =
                    getUnhandledExceptionQueuedEvents().iterator();
            boolean unfit = false;
            while (queue.hasNext()) {
                Throwable thrown = queue.next().getContext().getException();
                if (!(thrown instanceof ViewExpiredException)) {
                    LOG.log(Level.INFO, "A state that does not fit {0}: {1}", new Object[] {
                        page, thrown.getClass().getName()
                    });
                    queue.remove();
                    unfit = true;
                }
            }
            if (unfit) {
                var gone = new ViewExpiredException("The state does not fit the page.", page);
                faces.getApplication()
                        .publishEvent(
                                faces,
                                ExceptionQueuedEvent.class,
                                new ExceptionQueuedEventContext(faces, gone, null, PhaseId.RESTORE_VIEW));
            }
        }

        private void show(FacesContext faces) {
            Iterator<ExceptionQueuedEvent> queue =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queue.hasNext()) {
                Optional<Refused> refused = refusedIn(queue.next().getContext().getException());
                refused.map(Refused::refusal).ifPresent(refusal -> {
                    RefusalLog.note(refusal, faces.getExternalContext().getRequestServletPath());
                    if (!FieldRefusals.told(faces, refusal)) {
                        CDI.current().select(Messages.class).get().refuse(refusal);
                    }
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
