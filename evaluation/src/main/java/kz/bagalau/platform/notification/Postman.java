package kz.bagalau.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands letters to the mail server of the configuration; without one, notices are shown in the portal only. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
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

    private volatile Session session;

    /** Whether there is a mail server. */
    boolean delivers() {
        return host.isPresent();
    }

    /** The address from which the portal writes. */
    String from() {
        return from;
    }

    /**
     * Sends them on one connection; answers, by their keys, those that the server did not take, and why. Fails when
     * there is no connection and nothing was taken.
     */
    <K> Map<K, IllegalStateException> send(Map<K, Letter> letters) {
        Map<K, IllegalStateException> refused = new LinkedHashMap<>();
        if (letters.isEmpty()) {
            return refused;
        }
        Transport transport = connected();
        try {
            letters.forEach((key, letter) -> send(letter, transport).ifPresent(trouble -> refused.put(key, trouble)));
        } finally {
            end(transport);
        }
        return refused;
    }

    private Transport connected() {
        try {
            Transport transport = session().getTransport("smtp");
            transport.connect(user.orElse(null), password.orElse(null));
            return transport;
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail server did not answer.", e);
        }
    }

    /** After a connection that broke off the rest fails at once, and is tried again later. */
    private Optional<IllegalStateException> send(Letter letter, Transport transport) {
        try {
            var message = letter.in(session());
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (MessagingException | IllegalStateException e) {
            return Optional.of(new IllegalStateException("The mail server did not take letter " + letter.id(), e));
        }
    }

    private static void end(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // What was taken was taken.
            LOG.log(Level.FINE, "The connection to the mail server did not end well.", e);
        }
    }

    /** One for all letters: to make one, the mail library looks through every archive of the server. */
    private Session session() {
        if (session == null) {
            session = Session.getInstance(properties());
        }
        return session;
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
