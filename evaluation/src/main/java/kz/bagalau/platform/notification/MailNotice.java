package kz.bagalau.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.jobs.Handler;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails a notice to the person's address in the register, in his language, and notes when. */
@ApplicationScoped
class MailNotice implements Handler {

    static final String KIND = "mail-notice";

    private static final Logger LOG = Logger.getLogger(MailNotice.class.getName());

    @Inject
    ForEachCouncil councils;

    @Inject
    Notices notices;

    @Inject
    Postman postman;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bagalau.portal.url", defaultValue = "http://localhost:8080")
    String portal;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(String data) {
        String[] numbers = data.split(" ");
        councils.in(CouncilId.of(numbers[0]), KIND, () -> mail(UUID.fromString(numbers[1])));
    }

    private void mail(UUID id) {
        if (!postman.delivers()) {
            return;
        }
        Optional<Addressed> waiting = notices.waiting(id);
        if (waiting.isEmpty()) {
            LOG.info(() -> "Notice " + id + " is mailed already, or its reader has no address.");
            return;
        }
        postman.send(letter(id, waiting.get()));
        notices.sent(id, waiting.get().address());
    }

    private Letter letter(UUID id, Addressed notice) {
        Language language = notice.language();
        String subject = NoticeWords.subject(language, notice.kind(), notice.arguments());
        String body = NoticeWords.letter(
                language,
                notice.paragraph().isPresent() ? "withParagraph" : "plain",
                Map.of(
                        "body", NoticeWords.body(language, notice.kind(), notice.arguments()),
                        "link", portal.replaceAll("/+$", "") + notice.link(),
                        "paragraph", notice.paragraph().orElse("")));
        String host = portal.replaceFirst("^https?://", "").replaceFirst("[:/].*$", "");
        return new Letter(id + "@" + host, postman.from(), notice.address(), subject, body, clock.instant());
    }
}
