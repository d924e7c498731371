package kz.bagalau.ui.words;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.bagalau.ui.signin.Settings;

/** Changes the language and goes back to the page from which it was asked. */
@WebServlet("/language")
public class ChooseLanguage extends HttpServlet {

    @Inject
    transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        LanguageChoice.named(request.getParameter("to"))
                .ifPresent(language ->
                        LanguageChoice.keep(language, settings.root().startsWith("https:"), response));
        String from = request.getHeader("Referer");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", settings.owns(from) ? from : settings.address("/").toString());
    }
}
