package kz.bagalau.evaluation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of maslikhats: as many as its README counts, each with a name its council can bear. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MaslikhatsTest {

    private final Maslikhats register = Maslikhats.shipped();

    @Test
    void there_are_seventeen_regions_three_cities_of_the_republic_and_208_units_of_regions() {
        Map<MaslikhatLevel, Long> counts =
                register.all().stream().collect(Collectors.groupingBy(Maslikhat::level, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        MaslikhatLevel.REGION, 17L,
                        MaslikhatLevel.CITY_REPUBLICAN, 3L,
                        MaslikhatLevel.DISTRICT, 170L,
                        MaslikhatLevel.CITY_REGIONAL, 38L));
    }

    @Test
    void every_unit_stands_in_a_region_of_the_register_and_says_where_it_is_from() {
        assertThat(register.all()).allSatisfy(each -> {
            assertThat(register.get(each.regionCode())).as(each.code()).isPresent();
            assertThat(each.source()).as(each.code()).isNotBlank();
            assertThat(each.code()).matches("[a-z]+(-[a-z0-9]+)*");
        });
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource({
        "almaty-oblysy, 12",
        "zhambyl, 12",
        "ulytau, 6",
        "astana, 1",
    })
    void a_region_has_its_own_maslikhat_and_those_of_its_units(String region, int count) {
        assertThat(register.of(region)).hasSize(count);
        assertThat(register.of(region).get(0).code()).isEqualTo(region);
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource({
        "almaty-oblysy-kegen, Кеген аудандық мәслихатының аппараты, Аппарат Кегенского районного маслихата",
        "abai-semei-kalasy, Семей қаласы мәслихатының аппараты, Аппарат маслихата города Семей",
        "almaty-oblysy, Алматы облыстық мәслихатының аппараты, Аппарат Алматинского областного маслихата",
        "abai, Абай облыстық мәслихатының аппараты, Аппарат маслихата области Абай",
        "soltustik-kazakstan-gabit-musirepov, Ғабит Мүсірепов атындағы аудан мәслихатының аппараты,"
                + " Аппарат маслихата района имени Габита Мусрепова",
    })
    void the_apparatus_is_called_after_its_unit(String code, String kk, String ru) {
        assertThat(register.get(code).orElseThrow().apparatus())
                .extracting("kk", "ru")
                .containsExactly(kk, ru);
    }

    @Test
    void the_maslikhat_itself_is_named_without_its_apparatus() {
        assertThat(register.get("almaty-oblysy-kegen").orElseThrow().council())
                .extracting("kk", "ru")
                .containsExactly("Кеген аудандық мәслихаты", "Кегенский районный маслихат");
    }
}
