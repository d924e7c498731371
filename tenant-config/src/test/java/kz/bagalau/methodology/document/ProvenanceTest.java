package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Reading;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final String DUE = "methodology.ranking.due.dayOfMonth";
    private static final String ROLL = "methodology.ranking.due.roll";
    private static final String COUNT = "methodology.kpi.count.max";

    private final Draft source = Draft.of(AlatauFixture.edition());
    private final Draft copy = source.copyFor("kaskelen", LocalDate.of(2027, 1, 15));

    @Test
    void a_copy_belongs_to_its_council_and_lacks_only_its_own_decision() {
        assertThat(copy.text("id")).contains("kaskelen/2027-01-15");
        assertThat(copy.at("dates.repealedFrom")).isEmpty();
        assertThat(copy.text("readings[R01].confirmed")).contains("false");
        assertThat(copy.faults()).extracting(fault -> fault.args().get(0)).containsExactly("number", "body");
        assertThat(copy.with("decision.number", "1-1")
                        .with("decision.body", "Қаскелең қалалық мәслихаты")
                        .faults())
                .isEmpty();
    }

    @Test
    void no_reading_counts_as_confirmed_by_the_council_that_copies() {
        Draft confirmed = source;
        for (String reading : source.names("readings")) {
            confirmed = confirmed.with("readings[" + reading + "].confirmed", true);
        }

        Draft copied = confirmed.copyFor("kaskelen", LocalDate.of(2027, 1, 15));

        assertThat(source.names("readings")).isNotEmpty().allSatisfy(reading -> assertThat(
                        copied.text("readings[" + reading + "].confirmed"))
                .contains("false"));
    }

    @Test
    void a_reading_that_the_draft_does_not_list_decides_nothing() {
        assertThat(origin(copy.without("readings[R08]"), ROLL))
                .isEqualTo(new Origin(Origin.Kind.COPIED, alatau(), Optional.empty()));
    }

    @Test
    void a_value_is_copied_then_changed_by_hand_then_the_councils_own() {
        Draft changed = copy.with(DUE, 20);

        assertThat(origin(copy, DUE)).isEqualTo(new Origin(Origin.Kind.COPIED, alatau(), Optional.empty()));
        assertThat(origin(changed, DUE)).isEqualTo(new Origin(Origin.Kind.CHANGED_BY_HAND, alatau(), Optional.empty()));
        assertThat(Provenance.of(changed, source, Set.of(DUE))
                        .at(DUE)
                        .orElseThrow()
                        .kind())
                .isEqualTo(Origin.Kind.OWN_DECISION);
    }

    @Test
    void what_a_reading_decides_is_named_by_it() {
        assertThat(origin(copy, ROLL)).isEqualTo(new Origin(Origin.Kind.READING, alatau(), Optional.of(Reading.R08)));
        assertThat(origin(copy.with(ROLL, "keep"), ROLL))
                .isEqualTo(new Origin(Origin.Kind.CHANGED_BY_HAND, alatau(), Optional.of(Reading.R08)));
    }

    @Test
    void an_edition_written_from_its_own_decision_owns_its_values() {
        assertThat(Provenance.of(source).at(COUNT).orElseThrow().kind()).isEqualTo(Origin.Kind.OWN_DECISION);
        assertThat(Provenance.of(source).count().get(Origin.Kind.COPIED)).isZero();
        assertThat(Provenance.of(copy, source, Set.of()).count().get(Origin.Kind.OWN_DECISION))
                .isZero();
    }

    @Test
    void the_rules_that_cite_a_paragraph_stand_beside_it() {
        assertThat(source.citing("23")).containsExactly("methodology.kpi.count");
    }

    private Origin origin(Draft draft, String path) {
        return Provenance.of(draft, source, Set.of()).at(path).orElseThrow();
    }

    private static Optional<String> alatau() {
        return Optional.of("alatau/2024-10-22");
    }
}
