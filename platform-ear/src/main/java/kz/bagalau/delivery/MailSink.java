package kz.bagalau.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes every mail that is sent on this machine's SMTP port and sends none of them on: the post of the demo. */
public final class MailSink implements AutoCloseable {

    private final int port;
    private final GreenMail post;
    private volatile boolean started;

    /** One mail as it would have arrived. */
    public record Mail(Instant sent, String from, String to, String subject, String text) {}

    public MailSink(int port) {
        this.port = port;
        this.post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    public MailSink start() {
        post.start();
        started = true;
        return this;
    }

    public int port() {
        return port;
    }

    /** All of it, the newest first. */
    public List<Mail> mails() {
        return Arrays.stream(post.getReceivedMessages())
                .map(MailSink::read)
                .sorted(Comparator.comparing(Mail::sent).reversed())
                .toList();
    }

    /** What one person has got, the newest first. */
    public List<Mail> mailsTo(String address) {
        return mails().stream().filter(mail -> mail.to().contains(address)).toList();
    }

    @Override
    public void close() {
        if (started) {
            started = false;
            post.stop();
        }
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    message.getSentDate() == null
                            ? Instant.EPOCH
                            : message.getSentDate().toInstant(),
                    addresses(message.getFrom()),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    message.getSubject() == null ? "" : message.getSubject(),
                    text(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String addresses(jakarta.mail.Address[] addresses) {
        return addresses == null
                ? ""
                : Stream.of(addresses)
                        .map(address -> address instanceof InternetAddress known ? known.getAddress() : "" + address)
                        .collect(Collectors.joining(", "));
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            String found = "";
            for (int i = 0; i < parts.getCount() && found.isBlank(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                found = text(inner);
            }
            return found;
        }
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        return part.isMimeType("text/*") ? part.getContent().toString().replaceAll("<[^>]*>", " ") : "";
    }
}
