package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
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

    Post post(Career.Held held) {
        return posts.get(held.post());
    }

    Unit unit(Career.Held held) {
        return units.get(post(held).unit());
    }

    LawText title(Career.Held held) {
        return post(held).title();
    }

    LawText unitName(Career.Held held, LocalDate day) {
        return unit(held).nameOn(day);
    }

    /** Everybody who was in a post on at least one of the days, as {@link Staff#during} says it. */
    List<Servant> servants(List<? extends Career<?, ?>> people, LocalDate from, LocalDate to) {
        return people.stream()
                .flatMap(person ->
                        person
                                .appointmentDuring(from, to)
                                .map(held -> servant(person, held, earlier(to, held)))
                                .stream())
                .sorted(KazakhOrder.ofPeople(Servant::fullName, Servant::employee))
                .toList();
    }

    static LocalDate earlier(LocalDate day, Career.Held held) {
        return held.until().filter(end -> end.isBefore(day)).orElse(day);
    }

    Servant servant(Career<?, ?> person, Career.Held held, LocalDate day) {
        Post post = post(held);
        Unit unit = unit(held);
        LawText unitName = unit.nameOn(day);
        boolean last = person.latestAppointment().filter(held::equals).isPresent();
        return new Servant(
                person.id(),
                person.name().full(),
                person.name().brief(),
                unit.id(),
                unitName.kk(),
                unitName.ru(),
                post.titleKk(),
                post.titleRu(),
                post.category(),
                post.bCorps(),
                held.since(),
                last ? held.until() : Optional.empty(),
                person.head(HeadKind.DIRECT, day),
                person.head(HeadKind.HIGHER, day),
                person.absenceSpans());
    }
}
