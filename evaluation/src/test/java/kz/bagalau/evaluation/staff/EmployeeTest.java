package kz.bagalau.evaluation.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmployeeTest {

    private static final UUID POST = UUID.randomUUID();
    private static final UUID OTHER_POST = UUID.randomUUID();
    private static final UUID HEAD = UUID.randomUUID();
    private static final UUID OTHER_HEAD = UUID.randomUUID();

    private final Employee employee = new Employee(PersonName.of("Үлгібаев", "Үлгі", "Мысалұлы"), " U@X.example ", "");

    @Test
    void a_move_ends_the_post_held_before_on_the_eve() {
        employee.appoint(POST, day(2, 1));
        employee.appoint(OTHER_POST, day(5, 4));

        assertThat(employee.appointments().get(0).until()).contains(day(5, 3));
        assertThat(employee.appointmentDuring(day(5, 4), day(5, 4))
                        .orElseThrow()
                        .post())
                .isEqualTo(OTHER_POST);
    }

    @Test
    void an_appointment_of_the_same_day_is_a_correction() {
        employee.appoint(POST, day(2, 1));
        employee.appoint(OTHER_POST, day(2, 1));

        assertThat(employee.appointments()).hasSize(1);
        assertThat(employee.latestAppointment().orElseThrow().post()).isEqualTo(OTHER_POST);
    }

    @Test
    void history_is_not_rewritten_by_an_earlier_appointment() {
        employee.appoint(POST, day(2, 1));

        refuses(() -> employee.appoint(OTHER_POST, day(1, 1)), StaffRefusal.AppointmentTooEarly.class);
    }

    @Test
    void a_dismissal_ends_post_and_heads_and_is_given_once() {
        employee.appoint(POST, day(2, 1));
        employee.placeUnder(HeadKind.DIRECT, HEAD, day(2, 1));
        employee.dismiss(day(9, 15));
        employee.dismiss(day(9, 15));

        assertThat(employee.inPostOn(day(9, 15))).isTrue();
        assertThat(employee.inPostOn(day(9, 16))).isFalse();
        assertThat(employee.head(HeadKind.DIRECT, day(9, 16))).isEmpty();
        assertThat(employee.lastHead(HeadKind.DIRECT)).contains(HEAD);
        refuses(() -> employee.dismiss(day(9, 20)), StaffRefusal.AlreadyDismissed.class);
    }

    @Test
    void a_dismissal_before_the_appointment_is_refused() {
        employee.appoint(POST, day(2, 1));

        refuses(() -> employee.dismiss(day(1, 31)), StaffRefusal.PeriodReversed.class);
    }

    @Test
    void a_new_head_follows_the_one_before_without_a_gap() {
        employee.appoint(POST, day(2, 1));
        employee.placeUnder(HeadKind.DIRECT, HEAD, day(2, 1));
        employee.placeUnder(HeadKind.DIRECT, OTHER_HEAD, day(7, 1));
        employee.placeUnder(HeadKind.DIRECT, OTHER_HEAD, day(8, 1));

        assertThat(employee.head(HeadKind.DIRECT, day(6, 30))).contains(HEAD);
        assertThat(employee.head(HeadKind.DIRECT, day(7, 1))).contains(OTHER_HEAD);
        assertThat(employee.heads()).hasSize(2);
    }

    @Test
    void nobody_heads_himself_and_nobody_is_headed_outside_his_service() {
        employee.appoint(POST, day(2, 1));

        refuses(() -> employee.placeUnder(HeadKind.DIRECT, employee.id(), day(2, 1)), StaffRefusal.HeadOfHimself.class);
        refuses(() -> employee.placeUnder(HeadKind.DIRECT, HEAD, day(1, 1)), StaffRefusal.NotInPost.class);
    }

    @Test
    void an_absence_entered_twice_is_one_and_an_overlap_is_refused() {
        AbsenceSpan leave = new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, day(10, 1), day(10, 10));
        employee.beAway(leave);
        employee.beAway(leave);

        assertThat(employee.absenceSpans()).containsExactly(leave);
        refuses(
                () -> employee.beAway(new AbsenceSpan(AbsenceKind.BUSINESS_TRIP, day(10, 10), day(10, 12))),
                StaffRefusal.AbsencesOverlap.class);
    }

    @Test
    void the_name_in_prose_is_held_together() {
        assertThat(employee.name().brief()).isEqualTo("Ү.\u00a0М.\u00a0Үлгібаев");
        assertThat(employee.email()).isEqualTo("u@x.example");
    }

    @Test
    void another_name_and_address_leave_the_former_ones_with_their_last_day() {
        employee.describe(PersonName.of("Мысалова", "Үлгі", "Мысалұлы"), "m@x.example", "8 705", day(9, 1));
        employee.describe(PersonName.of("Мысалова", "Үлгі", "Мысалұлы"), "M@x.example", "8 706", day(9, 8));

        assertThat(employee.email()).isEqualTo("m@x.example");
        assertThat(employee.phone()).isEqualTo("8 706");
        assertThat(employee.formerNames())
                .as("a telephone alone is no other name")
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.name().full()).isEqualTo("Үлгібаев Үлгі Мысалұлы");
                    assertThat(former.email()).isEqualTo("u@x.example");
                    assertThat(former.until()).isEqualTo(day(8, 31));
                });
    }

    @Test
    void the_orders_stand_with_the_appointment_they_began_and_ended() {
        employee.appoint(POST, day(2, 1), "5-ж");
        employee.appoint(OTHER_POST, day(5, 4), "31-ж");
        employee.dismiss(day(9, 15), "77-ж");

        assertThat(employee.appointments())
                .extracting(Appointment::order, Appointment::endingOrder)
                .containsExactly(tuple("5-ж", "31-ж"), tuple("31-ж", "77-ж"));
    }

    @Test
    void a_person_is_put_back_with_every_post_head_and_order_he_had_and_keeps_his_absences() {
        employee.appoint(POST, day(2, 1), "5-ж");
        employee.appoint(OTHER_POST, day(5, 4), "31-ж");
        employee.placeUnder(HeadKind.DIRECT, HEAD, day(5, 4));
        Whereabouts before = employee.whereabouts();
        employee.beAway(new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, day(8, 3), day(8, 7)));
        employee.describe(PersonName.of("Басқаев", "Басқа", ""), "u@x.example", "8 705", day(9, 1));
        employee.dismiss(day(9, 15), "77-ж");

        employee.putBack(before);

        assertThat(employee.whereabouts()).isEqualTo(before);
        assertThat(employee.name().surname()).isEqualTo("Үлгібаев");
        assertThat(employee.inPostOn(day(10, 1))).isTrue();
        assertThat(employee.head(HeadKind.DIRECT, day(10, 1))).contains(HEAD);
        assertThat(employee.absences()).hasSize(1);
    }

    private static void refuses(Runnable act, Class<? extends StaffRefusal> reason) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isInstanceOf(reason));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
