package kz.bagalau.ui.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/**
 * PrimeFaces writes the error pages of web.xml with the names of their Java classes into a script of every page, for an
 * exception handler of its own that the portal does not use. Forgotten before a script is written, they are in none.
 */
public class QuietHead extends HeadRenderer {

    @Override
    protected void encodeSettingScripts(
            FacesContext context, PrimeRequestContext request, PrimeConfiguration settings, ResponseWriter writer)
            throws IOException {
        if (context.getViewRoot().getViewId().startsWith("/WEB-INF/")) {
            // an error page needs no script, and its own place is nobody's business either
            return;
        }
        settings.getErrorPages().clear();
        super.encodeSettingScripts(context, request, settings, writer);
    }
}
