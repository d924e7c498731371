package kz.bagalau.methodology.notice;

import static kz.bagalau.methodology.notice.Channel.DOCUMENT_SYSTEM;
import static kz.bagalau.methodology.notice.Channel.EMAIL;
import static kz.bagalau.methodology.notice.Channel.INTRANET_PORTAL;
import static kz.bagalau.methodology.notice.Channel.OTHER_RECORDED;
import static kz.bagalau.methodology.notice.Channel.REGISTERED_LETTER;
import static kz.bagalau.methodology.notice.Channel.SMS;
import static kz.bagalau.methodology.notice.Channel.TELEGRAM;
import static kz.bagalau.methodology.notice.Channel.TELEPHONOGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.SarysuFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AcquaintanceTest {

    static Stream<Arguments> paragraph_11() {
        Acquaintance alatau = AlatauFixture.edition().methodology().acquaintance();
        Acquaintance sarysu = SarysuFixture.edition().methodology().acquaintance();
        return Stream.of(
                Arguments.of("Alatau, at work: the portal alone", alatau, false, List.of()),
                Arguments.of(
                        "Alatau, dismissed or absent: part 2",
                        alatau,
                        true,
                        List.of(REGISTERED_LETTER, TELEPHONOGRAM, TELEGRAM, SMS, EMAIL, OTHER_RECORDED)),
                Arguments.of(
                        "Sarysu, at work: intranet or documents",
                        sarysu,
                        false,
                        List.of(INTRANET_PORTAL, DOCUMENT_SYSTEM)),
                Arguments.of(
                        "Sarysu, dismissed: the same, the text has no part 2",
                        sarysu,
                        true,
                        List.of(INTRANET_PORTAL, DOCUMENT_SYSTEM)));
    }

    @ParameterizedTest(name = "paragraph 11: {0}")
    @MethodSource("paragraph_11")
    void a_channel_is_registered_where_the_text_names_it(
            String name, Acquaintance rule, boolean away, List<Channel> registered) {
        assertThat(rule.registered(away)).isEqualTo(registered);
    }

    @Test
    void only_the_letter_goes_with_a_notice_of_delivery() {
        assertThat(Arrays.stream(Channel.values()).filter(Channel::withNoticeOfDelivery))
                .containsExactly(REGISTERED_LETTER);
    }
}
