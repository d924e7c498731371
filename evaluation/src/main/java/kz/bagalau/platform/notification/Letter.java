package kz.bagalau.platform.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;

/**
 * A letter as it is sent. Its number is always the same for the same notice, so that a letter sent twice is shown once;
 * no line break in a subject or an address can begin a header of its own.
 *
 * @param id what stands in {@code Message-ID}, without brackets
 */
record Letter(String id, String from, String to, String subject, String body, Instant at) {

    Letter {
        Objects.requireNonNull(at, "at");
        subject = oneLine(subject);
        from = oneLine(from);
        to = oneLine(to);
    }

    /** The letter in the form of the mail library. */
    MimeMessage in(Session session) throws MessagingException {
        MimeMessage message = new Numbered(session, id, subject);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static final class Numbered extends MimeMessage {

        private final String id;
        private final String subject;

        private Numbered(Session session, String id, String subject) {
            super(session);
            this.id = id;
            this.subject = subject;
        }

        /** Known as it was written: the transport asks for it, and to read it back from its code costs a search. */
        @Override
        public String getSubject() {
            return subject;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
