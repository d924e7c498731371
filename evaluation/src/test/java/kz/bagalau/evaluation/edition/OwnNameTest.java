package kz.bagalau.evaluation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;

/** A copy is the copier's: its code, its decision, its dates, its confirmations. */
class OwnNameTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Almaty"));

    private final Draft shipped = Draft.of(ShippedEditions.all().get(0));

    @Test
    void a_copy_has_no_decision_no_dates_and_confirms_nothing() {
        Draft copy = OwnName.copied(shipped);

        assertThat(copy.at("decision.number")).isEmpty();
        assertThat(copy.at("decision.date")).isEmpty();
        assertThat(copy.at("decision.body")).isEmpty();
        assertThat(copy.at("dates")).isEmpty();
        assertThat(copy.size("readings")).isGreaterThan(10);
        for (int reading = 1; reading <= copy.size("readings"); reading++) {
            assertThat(copy.text("readings[" + reading + "].confirmed")).contains("false");
        }
        assertThat(copy.at("methodology")).isEqualTo(shipped.at("methodology"));
    }

    @Test
    void the_name_is_made_of_the_code_and_of_today_until_the_decision_has_its_day() {
        Draft copy = OwnName.under("third", OwnName.copied(shipped), NOVEMBER);

        assertThat(copy.text("council")).contains("third");
        assertThat(copy.text("id")).contains("third/2026-11-22");
        Draft decided = OwnName.dated("third", copy.with("decision.date", "2027-01-15"));
        assertThat(decided.text("id")).contains("third/2027-01-15");
        assertThat(decided.text("dates.adopted")).contains("2027-01-15");
    }

    @Test
    void what_another_body_has_confirmed_is_open_and_all_else_stays_as_it_was_written() {
        Draft confirmed = shipped.with("readings[1].confirmed", true);

        Draft taken = OwnName.unconfirmed(confirmed);

        assertThat(taken.text("readings[1].confirmed")).contains("false");
        assertThat(taken.text("decision.number")).isEqualTo(shipped.text("decision.number"));
    }

    @Test
    void a_day_that_nobody_can_read_gives_no_name() {
        Draft draft = Draft.empty().with("id", "third/2026-11-22").with("decision.date", "кеше");

        assertThat(OwnName.dated("third", draft).text("id")).contains("third/2026-11-22");
    }
}
