package kz.bagalau.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.jobs.Handler;
import kz.bagalau.platform.jobs.Queue;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails notices to their readers' addresses in the register, each in his language, and notes when. What one transaction
 * posted goes out together on one connection; the letters that the server does not take are tried again alone.
 */
@ApplicationScoped
class MailNotice implements Handler {

    static final String KIND = "mail-notice";

    /** So many letters at most in one transaction: while it lasts, nobody can note that he has opened one of them. */
    private static final int TOGETHER = 20;

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
    public Queue queue() {
        return Queue.LETTERS;
    }

    /** What is to be put off for these notices of a council: the errands, each by its name. */
    static Map<String, String> errands(CouncilId council, List<UUID> notices) {
        Map<String, String> errands = new LinkedHashMap<>();
        for (int from = 0; from < notices.size(); from += TOGETHER) {
            List<UUID> together = notices.subList(from, Math.min(from + TOGETHER, notices.size()));
            errands.put(
                    together.get(0).toString(),
                    council + together.stream().map(id -> " " + id).collect(Collectors.joining()));
        }
        return errands;
    }

    @Override
    public void handle(String data) {
        String[] numbers = data.split(" ");
        List<UUID> ids = Stream.of(numbers).skip(1).map(UUID::fromString).toList();
        List<IllegalStateException> refused = new ArrayList<>();
        councils.in(CouncilId.of(numbers[0]), KIND, () -> refused.addAll(mail(ids)));
        if (!refused.isEmpty()) {
            throw refused.get(0);
        }
    }

    /** Answers what went wrong with those that were not taken; the others are noted as sent all the same. */
    private Collection<IllegalStateException> mail(List<UUID> ids) {
        if (!postman.delivers()) {
            notices.undelivered(ids, "NO_SERVER");
            return List.of();
        }
        List<Addressed> waiting = notices.waiting(ids);
        if (waiting.size() < ids.size()) {
            List<UUID> addressed = waiting.stream().map(Addressed::id).toList();
            notices.undelivered(
                    ids.stream().filter(id -> !addressed.contains(id)).toList(), "NO_ADDRESS");
            LOG.info(() -> ids.size() - waiting.size() + " of " + ids.size() + " notices from " + ids.get(0)
                    + " on are mailed already, or their readers have no address.");
        }
        Map<UUID, IllegalStateException> refused =
                postman.send(waiting.stream().collect(Collectors.toMap(Addressed::id, this::letter)));
        notices.sent(
                waiting.stream().filter(each -> !refused.containsKey(each.id())).toList());
        return refused.values();
    }

    private Letter letter(Addressed notice) {
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
        return new Letter(notice.id() + "@" + host, postman.from(), notice.address(), subject, body, clock.instant());
    }
}
