package kz.bagalau.evaluation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;

/** On every value: whose it is, from where it was copied, by which reading it stands, who changed it. */
class ProvenanceTest {

    private static final String STEP = "methodology.ranking.marks.step";
    private static final String NAME = "methodology.ranking.name.kk";

    private final Edition shipped = ShippedEditions.all().get(0);
    private final Draft copied = Draft.of(shipped);

    @Test
    void a_value_as_in_another_councils_edition_says_so_and_by_which_reading_it_stands_there() {
        ProvenanceView from = provenance(copied, shipped.id(), List.of()).of(STEP, copied.at(STEP));

        assertThat(from.kind()).isEqualTo(ProvenanceView.Kind.OTHER_COUNCIL);
        assertThat(from.source()).contains(shipped.id());
        assertThat(from.reading()).isEqualTo("R24");
    }

    @Test
    void a_value_as_in_the_model_is_the_models() {
        EditionId model = new EditionId("model-region/2027-01-01");

        assertThat(provenance(copied, model, List.of())
                        .of(NAME, copied.at(NAME))
                        .kind())
                .isEqualTo(ProvenanceView.Kind.MODEL);
    }

    @Test
    void a_changed_value_is_the_bodys_own_and_names_who_and_when() {
        Draft changed = copied.with(STEP, "0.5");
        Instant when = Instant.parse("2026-11-22T04:00:00Z");
        DraftChange change = new DraftChange(2, STEP, Optional.of("1"), Optional.of("0.5"), when, "Кадр");

        ProvenanceView from = provenance(changed, shipped.id(), List.of(change)).of(STEP, changed.at(STEP));

        assertThat(from.kind()).isEqualTo(ProvenanceView.Kind.OWN);
        assertThat(from.source()).isEmpty();
        assertThat(from.changed()).contains(new Step("Кадр", when));
    }

    @Test
    void what_is_not_there_comes_from_nowhere() {
        assertThat(provenance(copied, shipped.id(), List.of()).of("methodology.none", Optional.empty()))
                .isEqualTo(ProvenanceView.NOTHING);
    }

    @Test
    void a_change_touches_its_place_what_is_inside_it_and_what_it_stands_in_and_nothing_beside() {
        DraftChange change =
                new DraftChange(2, "methodology.notices[1].due", Optional.empty(), Optional.empty(), Instant.EPOCH, "");

        assertThat(change.touches("methodology.notices[1].due.dayOfMonth")).isTrue();
        assertThat(change.touches("methodology.notices")).isTrue();
        assertThat(change.touches("methodology.notices[1].dueDay")).isFalse();
        assertThat(change.touches("methodology.notices[2].due")).isFalse();
    }

    private Provenance provenance(Draft document, EditionId base, List<DraftChange> changes) {
        return new Provenance("third", DraftOrigin.CLONED, Optional.of(base), copied, document, changes);
    }
}
