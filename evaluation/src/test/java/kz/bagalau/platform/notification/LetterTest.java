package kz.bagalau.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetterTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Instant AT = Instant.parse("2026-10-05T04:00:00Z");

    @Test
    void kazakh_words_arrive_as_they_were_written() throws Exception {
        MimeMessage arrived =
                sent(letter("Бағалау туралы хабарлама: ӘҒҚҢӨҰҮҺІ", "a@bagalau.example", "Құрметті әріптес"));

        assertThat(arrived.getSubject()).isEqualTo("Бағалау туралы хабарлама: ӘҒҚҢӨҰҮҺІ");
        assertThat(arrived.getContent()).hasToString("Құрметті әріптес");
    }

    @Test
    void the_same_notice_has_the_same_number_however_often_it_is_sent() throws Exception {
        assertThat(sent(letter("x", "a@bagalau.example", "y")).getMessageID()).isEqualTo("<7@portal.example>");
        assertThat(sent(letter("x", "a@bagalau.example", "y")).getMessageID()).isEqualTo("<7@portal.example>");
    }

    @Test
    void a_line_break_in_the_subject_begins_no_header() throws Exception {
        MimeMessage arrived = sent(letter("Хабарлама\r\nBcc: thief@bagalau.example", "a@bagalau.example", "y"));

        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(arrived.getAllRecipients()).hasSize(1);
        assertThat(Collections.list(arrived.getAllHeaders())).hasSize(9);
    }

    @Test
    void a_line_break_in_an_address_is_refused() {
        assertThatThrownBy(() -> sent(letter("x", "a@bagalau.example\r\nBcc: thief@bagalau.example", "y")))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void a_letter_has_one_reader() throws Exception {
        assertThat(sent(letter("x", "a@bagalau.example", "y")).getRecipients(Message.RecipientType.TO))
                .hasSize(1);
    }

    private static Letter letter(String subject, String to, String body) {
        return new Letter("7@portal.example", "bagalau@portal.example", to, subject, body, AT);
    }

    private static MimeMessage sent(Letter letter) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letter.in(SESSION).writeTo(bytes);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
