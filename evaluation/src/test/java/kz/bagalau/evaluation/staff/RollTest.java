package kz.bagalau.evaluation.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RollTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final Unit unit = new Unit("Үлгі бөлімі", "");
    private final Post post = new Post(unit, "Бас маман", "", "E-4");
    private final Roll roll = new Roll(Map.of(unit.id(), unit), Map.of(post.id(), post));

    @Test
    void namesakes_keep_their_places_however_they_were_read() {
        Employee one = inPost();
        Employee other = inPost();

        assertThat(roll.servants(List.of(one, other), DAY, DAY))
                .hasSize(2)
                .isEqualTo(roll.servants(List.of(other, one), DAY, DAY));
    }

    private Employee inPost() {
        Employee employee = new Employee(PersonName.of("Үлгібаев", "Үлгі", "Мысалұлы"), "", "");
        employee.appoint(post.id(), DAY);
        return employee;
    }
}
