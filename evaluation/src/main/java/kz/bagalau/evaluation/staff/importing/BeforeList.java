package kz.bagalau.evaluation.staff.importing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.staff.HeadKind;
import kz.bagalau.evaluation.staff.Whereabouts;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Role;

/** How a person stood before a list: in the register of the staff and in that of the members. Kept as a document. */
record BeforeList(Whereabouts stood, Optional<Enrolment> enrolled) {

    /** Where the first day in the post stands; a document of before has none, and it is that of the appointment. */
    private static final int SINCE = 5;

    String written() {
        JsonArrayBuilder appointments = Json.createArrayBuilder();
        stood.appointments()
                .forEach(held -> appointments.add(Json.createArrayBuilder()
                        .add(held.post().toString())
                        .add(held.from().toString())
                        .add(day(held.until()))
                        .add(held.order())
                        .add(held.endingOrder())
                        .add(held.since().toString())));
        JsonArrayBuilder heads = Json.createArrayBuilder();
        stood.heads()
                .forEach(line -> heads.add(Json.createArrayBuilder()
                        .add(line.kind().name())
                        .add(line.head().toString())
                        .add(line.from().toString())
                        .add(day(line.until()))));
        JsonArrayBuilder member = Json.createArrayBuilder();
        enrolled.ifPresent(line -> {
            member.add(line.email())
                    .add(line.employee().map(UUID::toString).orElse(""))
                    .add(line.from().toString())
                    .add(day(line.until()));
            line.roles().forEach(role -> member.add(role.name()));
        });
        return Json.createObjectBuilder()
                .add("surname", stood.surname())
                .add("givenName", stood.givenName())
                .add("patronymic", stood.patronymic())
                .add("phone", stood.phone())
                .add("appointments", appointments)
                .add("heads", heads)
                .add("member", member)
                .build()
                .toString();
    }

    static BeforeList read(String written) {
        JsonObject document = Json.createReader(new StringReader(written)).readObject();
        return new BeforeList(
                new Whereabouts(
                        document.getString("surname"),
                        document.getString("givenName"),
                        document.getString("patronymic"),
                        document.getString("phone"),
                        document.getJsonArray("appointments").getValuesAs(JsonValue::asJsonArray).stream()
                                .map(held -> new Whereabouts.Held(
                                        UUID.fromString(held.getString(0)),
                                        LocalDate.parse(held.getString(1)),
                                        LocalDate.parse(held.getString(held.size() > SINCE ? SINCE : 1)),
                                        day(held.getString(2)),
                                        held.getString(3),
                                        held.getString(4)))
                                .toList(),
                        document.getJsonArray("heads").getValuesAs(JsonValue::asJsonArray).stream()
                                .map(line -> new Whereabouts.Headed(
                                        HeadKind.valueOf(line.getString(0)),
                                        UUID.fromString(line.getString(1)),
                                        LocalDate.parse(line.getString(2)),
                                        day(line.getString(3))))
                                .toList()),
                enrolment(document.getJsonArray("member")));
    }

    private static Optional<Enrolment> enrolment(JsonArray member) {
        if (member.isEmpty()) {
            return Optional.empty();
        }
        String employee = member.getString(1);
        return Optional.of(new Enrolment(
                member.getString(0),
                employee.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(employee)),
                Stream.iterate(4, at -> at < member.size(), at -> at + 1)
                        .map(at -> Role.valueOf(member.getString(at)))
                        .collect(Collectors.toSet()),
                LocalDate.parse(member.getString(2)),
                day(member.getString(3))));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }
}
