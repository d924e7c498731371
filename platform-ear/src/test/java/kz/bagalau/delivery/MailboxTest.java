package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void a_mail_is_caught_and_shown_as_text_with_links_to_this_machine_only() throws MessagingException {
        try (MailSink sink = new MailSink(Ports.free()).start()) {
            send(sink.port(), "Нәтиже белгілі болды", "http://localhost:8080/result <script> http://elsewhere.example");

            assertThat(sink.mailsTo("head@bagalau.example")).hasSize(1);
            String page = new Mailbox(sink, 0).page(sink.mails());

            assertThat(page)
                    .contains("Нәтиже белгілі болды", "1 хат", "&lt;script&gt;")
                    .contains("<a href=\"http://localhost:8080/result\">")
                    .doesNotContain("href=\"http://elsewhere");
        }
    }

    private static void send(int port, String subject, String text) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("portal@bagalau.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("head@bagalau.example"));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
