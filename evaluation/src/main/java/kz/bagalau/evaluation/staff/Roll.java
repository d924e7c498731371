package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.methodology.LawText;

/** Units and posts of the council at hand, to name a person's place without asking the database again. */
record Roll(Map<UUID, Unit> units, Map<UUID, Post> posts) {

    static Roll of(Posts posts) {
        return new Roll(
                posts.units().stream().collect(Collectors.toMap(Unit::id, Function.identity())),
                posts.all().stream().collect(Collectors.toMap(Post::id, Function.identity())));
    }

    Post post(Appointment held) {
        return posts.get(held.post());
    }

    Unit unit(Appointment held) {
        return units.get(post(held).unit());
    }

    LawText title(Appointment held) {
        return post(held).title();
    }

    LawText unitName(Appointment held, LocalDate day) {
        return unit(held).nameOn(day);
    }

    Servant servant(Employee employee, Appointment held, LocalDate day) {
        Post post = post(held);
        Unit unit = unit(held);
        LawText unitName = unit.nameOn(day);
        boolean last = employee.latestAppointment().filter(held::equals).isPresent();
        return new Servant(
                employee.id(),
                employee.name().full(),
                employee.name().brief(),
                unit.id(),
                unitName.kk(),
                unitName.ru(),
                post.titleKk(),
                post.titleRu(),
                post.category(),
                post.bCorps(),
                held.since(),
                last ? held.until() : Optional.empty(),
                employee.head(HeadKind.DIRECT, day),
                employee.head(HeadKind.HIGHER, day),
                employee.absenceSpans());
    }
}
