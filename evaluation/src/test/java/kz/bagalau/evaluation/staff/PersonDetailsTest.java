package kz.bagalau.evaluation.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonDetailsTest {

    @Test
    void what_is_typed_is_tidied() {
        PersonDetails details = new PersonDetails("  Әбдірахманова ", "Айгүл  Гүл", null, " A@X.Example ", "");

        assertThat(details.surname()).isEqualTo("Әбдірахманова");
        assertThat(details.givenName()).isEqualTo("Айгүл Гүл");
        assertThat(details.patronymic()).isEmpty();
        assertThat(details.email()).isEqualTo("a@x.example");
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "=cmd|Айгүл|-|a@x.example|-|SurnameUnfit",
                "ӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘ|Айгүл|-|a@x.example|-|SurnameUnfit",
                "-|Айгүл|-|a@x.example|-|SurnameUnfit",
                "Әбдіров|7|-|a@x.example|-|GivenNameUnfit",
                "Әбдіров|Айгүл|<b>|a@x.example|-|PatronymicUnfit",
                "Әбдіров|Айгүл|-|a@x|-|EmailUnfit",
                "Әбдіров|Айгүл|-|a@x.example|=1+1|PhoneUnfit"
            })
    void each_field_says_what_is_wrong_with_it(
            String surname, String givenName, String patronymic, String email, String phone, String refusal) {
        assertThatThrownBy(() -> new PersonDetails(surname, givenName, patronymic, email, phone))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.refusal().getClass().getSimpleName())
                        .isEqualTo(refusal));
    }
}
