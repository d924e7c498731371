package kz.bagalau.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands letters to the mail server of the configuration; without one, notices are shown in the portal only. */
@ApplicationScoped
class Postman {

    private static final String TIMEOUT = "10000";

    @Inject
    @ConfigProperty(name = "bagalau.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "bagalau.mail.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "bagalau.mail.starttls", defaultValue = "false")
    boolean startTls;

    @Inject
    @ConfigProperty(name = "bagalau.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "bagalau.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "bagalau.mail.from", defaultValue = "bagalau@localhost.localdomain")
    String from;

    /** Whether there is a mail server. */
    boolean delivers() {
        return host.isPresent();
    }

    /** The address from which the portal writes. */
    String from() {
        return from;
    }

    /** Sends; fails when the server does not take the letter. */
    void send(Letter letter) {
        Session session = Session.getInstance(properties());
        try {
            var message = letter.in(session);
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect(user.orElse(null), password.orElse(null));
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail server did not take letter " + letter.id(), e);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        return properties;
    }
}
