package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.platform.usecase.ChangedMeanwhile;
import kz.bagalau.ui.words.Words;

/** What the portal tells the reader: done, attend, refused. A message after a redirect waits in the session, once. */
@Named("told")
@RequestScoped
public class Messages {

    private static final String WAITING = Messages.class.getName();

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private List<Telling> fromBefore;

    /** Something was done. */
    public void done(String key, Object... arguments) {
        add(new Telling("ok", words.all(key, List.of(arguments)), "", null, ""));
    }

    /** The usual case: saved. */
    public void saved() {
        done("frame.saved");
    }

    /** Something wants attention. */
    public void attend(String key, Object... arguments) {
        add(new Telling("soon", words.all(key, List.of(arguments)), "", null, ""));
    }

    /** The same as {@link #done}, shown by the page to which the browser is sent now. */
    public void doneAfterRedirect(String key, Object... arguments) {
        afterRedirect(new Telling("ok", words.all(key, List.of(arguments)), "", null, ""));
    }

    /** The same as {@link #attend}, shown by the page to which the browser is sent now. */
    public void attendAfterRedirect(String key, Object... arguments) {
        afterRedirect(new Telling("soon", words.all(key, List.of(arguments)), "", null, ""));
    }

    /** All messages of this request, and those that waited. */
    public List<Telling> getAll() {
        List<Telling> all = new ArrayList<>(waited());
        for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList(null)) {
            all.add(telling(message));
        }
        return all;
    }

    void refuse(Refusal refusal) {
        add(of(refusal));
    }

    /** A refusal in words: what is refused, why, by which paragraph. */
    public Telling of(Refusal refusal) {
        String title = refusal.key() + ".title";
        return new Telling(
                refusal instanceof ChangedMeanwhile ? "soon" : "refuse",
                words.containsKey(title) ? words.all(title, refusal.arguments()) : words.with("error.refused.title"),
                words.of(refusal),
                refusal.citation().orElse(null),
                "");
    }

    void afterRedirect(Telling telling) {
        List<Telling> waiting = waited();
        waiting.add(telling);
        request.getSession().setAttribute(WAITING, new ArrayList<>(waiting));
    }

    private void add(Telling telling) {
        FacesContext.getCurrentInstance().addMessage(null, new TellingMessage(telling));
    }

    /** Taken out of the session at the first question of a request, for a page asks several times. */
    private List<Telling> waited() {
        if (fromBefore != null) {
            return fromBefore;
        }
        HttpSession session = request.getSession(false);
        List<Telling> waiting = new ArrayList<>();
        fromBefore = waiting;
        if (session != null && session.getAttribute(WAITING) instanceof List<?> list) {
            list.forEach(each -> waiting.add((Telling) each));
            session.removeAttribute(WAITING);
        }
        return waiting;
    }

    private static Telling telling(FacesMessage message) {
        if (message instanceof TellingMessage ours) {
            return ours.telling();
        }
        boolean good = message.getSeverity().equals(FacesMessage.SEVERITY_INFO);
        return new Telling(good ? "ok" : "refuse", message.getSummary(), "", null, "");
    }
}
