package kz.bagalau.ui.notification;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.notification.NoticeView;
import kz.bagalau.platform.notification.OpenNotice;
import kz.bagalau.platform.notification.ShowNotices;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The reader's notices, newest first; opening one leads to what it speaks of. */
@Named
@ViewScoped
public class NotificationListPage implements Serializable {

    @Inject
    ShowNotices showNotices;

    @Inject
    OpenNotice openNotice;

    private transient List<NoticeView> notices;

    /** The notices, in the language of the page. */
    public List<NoticeView> getNotices() {
        if (notices == null) {
            notices = showNotices.mine(
                    Language.valueOf(Faces.getLocale().getLanguage().toUpperCase(Locale.ROOT)));
        }
        return notices;
    }

    /** Opens a notice and goes to its page. */
    public String open(UUID notice, String link) {
        openNotice.of(notice);
        return link + (link.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
