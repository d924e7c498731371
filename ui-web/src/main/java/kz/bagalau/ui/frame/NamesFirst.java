package kz.bagalau.ui.frame;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/**
 * Puts {@link NamesAtHand} before all other resolvers. What the configuration of Faces names as a resolver comes after the
 * container's own, which would then have looked every name up already.
 */
public class NamesFirst extends ApplicationFactory {

    private Application named;

    /** Takes the factory that stood here before. */
    public NamesFirst(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public synchronized Application getApplication() {
        if (named == null) {
            named = new Named(getWrapped().getApplication());
        }
        return named;
    }

    @Override
    public synchronized void setApplication(Application application) {
        getWrapped().setApplication(application);
        named = null;
    }

    private static final class Named extends ApplicationWrapper {

        private volatile ELResolver resolver;

        private Named(Application wrapped) {
            super(wrapped);
        }

        /** Made when a page is asked for first: only then are all others known to Faces. */
        @Override
        public ELResolver getELResolver() {
            ELResolver made = resolver;
            if (made == null) {
                CompositeELResolver both = new CompositeELResolver();
                both.add(new NamesAtHand());
                both.add(super.getELResolver());
                made = both;
                resolver = made;
            }
            return made;
        }
    }
}
