package kz.bagalau.evaluation.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One list with the people of several councils is read as a list of each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedListTest {

    private static final List<LawText> OWN = List.of(
            new LawText("Кеңес коды", "Код маслихата", "Council code"), new LawText("Шешім нөмірі", null, null));
    private static final String HEADINGS =
            "Кеңес коды,Шешім нөмірі,Кеңес,Тегі,Аты,Электрондық пошта,Бөлімше,Лауазымы,Санаты,Тағайындалған күні\n";

    @Test
    void each_council_has_its_own_rows_with_their_own_numbers() {
        List<SharedList.Part> parts = read("b,,Б,Ә,Б,one@x.kz,Аппарат,Бас маман,E-4,01.02.2024\n"
                + "a,,А,В,Г,two@x.kz,Аппарат,Бас маман,E-4,01.02.2024\n"
                + "b,12-3,Б,Д,Е,three@x.kz,Аппарат,Бас маман,E4,01.02.2024\n");

        assertThat(parts).extracting(SharedList.Part::council).containsExactly("b", "a");
        assertThat(parts.get(0).people().lines())
                .extracting(PeopleTable.Line::number)
                .containsExactly(2, 4);
        assertThat(parts.get(0).own()).containsExactly("b", "12-3");
        assertThat(Comparison.of(SharedList.kept(parts.get(0).text()), Map.of(), LocalDate.of(2026, 10, 5))
                        .rows())
                .extracting(Comparison.ComparedRow::verdict)
                .containsExactly(Verdict.NEW, Verdict.FAULTY);
    }

    @Test
    void a_council_that_is_only_named_has_no_people() {
        assertThat(read("a,,А,,,,,,,\n").get(0).people().lines()).isEmpty();
    }

    @Test
    void a_list_that_does_not_say_whose_its_rows_are_is_refused() {
        byte[] content = "Тегі,Аты\nА,Б\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SharedList.read(content, OWN))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new FileRefusal.OwnColumnMissing(OWN.get(0))));
    }

    private static List<SharedList.Part> read(String rows) {
        return SharedList.read((HEADINGS + rows).getBytes(StandardCharsets.UTF_8), OWN);
    }
}
