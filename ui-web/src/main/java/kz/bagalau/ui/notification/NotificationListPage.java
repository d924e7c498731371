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
import kz.bagalau.platform.security.ChooseLetterLanguage;
import kz.bagalau.platform.security.ShowLetterLanguage;
import kz.bagalau.ui.frame.Messages;
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

    @Inject
    ShowLetterLanguage showLetterLanguage;

    @Inject
    ChooseLetterLanguage chooseLetterLanguage;

    @Inject
    Messages messages;

    private transient List<NoticeView> notices;
    private transient Language letters;

    /** The notices, in the language of the page. */
    public List<NoticeView> getNotices() {
        if (notices == null) {
            notices = showNotices.mine(
                    Language.valueOf(Faces.getLocale().getLanguage().toUpperCase(Locale.ROOT)));
        }
        return notices;
    }

    /** The languages in which the portal can write. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** The language in which the portal writes to the reader. */
    public Language getLetters() {
        if (letters == null) {
            letters = showLetterLanguage.mine();
        }
        return letters;
    }

    /** From now on the letters are written in this language. */
    public void write(Language language) {
        chooseLetterLanguage.of(language);
        letters = null;
        messages.done("notification.letters.done");
    }

    /** Opens a notice and goes to its page. */
    public String open(UUID notice, String link) {
        openNotice.of(notice);
        return link + (link.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
