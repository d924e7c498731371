package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import kz.bagalau.evaluation.staff.CandidateView;
import kz.bagalau.evaluation.staff.EmployeeView;
import kz.bagalau.evaluation.staff.EmployeeView.AppointmentView;
import kz.bagalau.evaluation.staff.PostsView.PostLineView;
import kz.bagalau.evaluation.staff.StaffOrdersView.SecondmentView;
import kz.bagalau.evaluation.staff.StaffOrdersView.SubstitutionView;
import kz.bagalau.evaluation.staff.StaffView.PersonView;
import kz.bagalau.evaluation.staff.UnitView;
import kz.bagalau.evaluation.staff.UnitsView;
import kz.bagalau.platform.security.Role;

/** People, units, posts and orders as programs read them; no mark and no result is in any of it. */
final class StaffJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private StaffJson() {}

    /** One person of a list. */
    static JsonObject row(PersonView person) {
        return JSON.createObjectBuilder()
                .add("id", person.id().toString())
                .add("name", person.fullName())
                .add("email", person.email())
                .add("post", Texts.json(person.post()))
                .add("category", person.category())
                .add("unit", Texts.json(person.unit()))
                .add("directHead", person.directHead())
                .add("state", person.state().name())
                .build();
    }

    /** One person with the history, newest first. */
    static JsonObject person(EmployeeView person) {
        JsonArrayBuilder appointments = JSON.createArrayBuilder();
        person.appointments().forEach(held -> appointments.add(appointment(held)));
        JsonArrayBuilder heads = JSON.createArrayBuilder();
        person.heads().forEach(head -> {
            JsonObjectBuilder line = JSON.createObjectBuilder()
                    .add("kind", head.kind().name())
                    .add("name", head.name())
                    .add("from", head.from().toString());
            head.until().ifPresent(day -> line.add("until", day.toString()));
            heads.add(line);
        });
        JsonArrayBuilder absences = JSON.createArrayBuilder();
        person.absences()
                .forEach(absence -> absences.add(JSON.createObjectBuilder()
                        .add("id", absence.id().toString())
                        .add("kind", absence.span().kind().name())
                        .add("from", absence.span().from().toString())
                        .add("until", absence.span().until().toString())));
        JsonArrayBuilder roles = JSON.createArrayBuilder();
        person.roles().stream().map(Role::tokenName).sorted().forEach(roles::add);
        return JSON.createObjectBuilder()
                .add("id", person.id().toString())
                .add("surname", person.name().surname())
                .add("givenName", person.name().givenName())
                .add("patronymic", person.name().patronymic())
                .add("email", person.email())
                .add("phone", person.phone())
                .add("state", person.state().name())
                .add("appointments", appointments)
                .add("heads", heads)
                .add("absences", absences)
                .add("roles", roles)
                .build();
    }

    private static JsonObjectBuilder appointment(AppointmentView held) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("post", Texts.json(held.post()))
                .add("unit", Texts.json(held.unit()))
                .add("category", held.category())
                .add("from", held.from().toString())
                .add("order", held.order())
                .add("endingOrder", held.endingOrder());
        held.until().ifPresent(day -> json.add("until", day.toString()));
        return json;
    }

    /** One unit of the list. */
    static JsonObject row(UnitsView.UnitView unit) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", unit.id().toString())
                .add("name", Texts.json(unit.name()))
                .add("depth", unit.depth())
                .add("people", unit.people())
                .add("posts", unit.posts())
                .add("head", unit.head());
        unit.closed().ifPresent(day -> json.add("closed", day.toString()));
        return json.build();
    }

    /** One unit with its names. */
    static JsonObject unit(UnitView unit) {
        JsonArrayBuilder former = JSON.createArrayBuilder();
        unit.former()
                .forEach(name -> former.add(JSON.createObjectBuilder()
                        .add("name", Texts.json(name.name()))
                        .add("until", name.until().toString())));
        JsonArrayBuilder posts = JSON.createArrayBuilder();
        unit.posts().forEach(post -> posts.add(post.id().toString()));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", unit.id().toString())
                .add("name", Texts.json(unit.name()))
                .add("former", former)
                .add("posts", posts);
        unit.within().ifPresent(above -> json.add("within", Texts.json(above)));
        unit.opened().ifPresent(day -> json.add("opened", day.toString()));
        unit.closed().ifPresent(day -> json.add("closed", day.toString()));
        return json.build();
    }

    /** One post. */
    static JsonObject post(PostLineView post) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", post.id().toString())
                .add("unit", post.unit().toString())
                .add("unitName", Texts.json(post.unitName()))
                .add("title", Texts.json(post.title()))
                .add("category", post.category())
                .add("heads", post.heads().name())
                .add("holders", people(post.holders()));
        post.closed().ifPresent(day -> json.add("closed", day.toString()));
        return json.build();
    }

    private static JsonArrayBuilder people(List<CandidateView> people) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        people.forEach(person -> json.add(
                JSON.createObjectBuilder().add("id", person.id().toString()).add("name", person.fullName())));
        return json;
    }

    /** Who evaluates in whose stead. */
    static JsonObject substitution(SubstitutionView order) {
        return JSON.createObjectBuilder()
                .add("id", order.id().toString())
                .add("evaluator", order.evaluator())
                .add("substitute", order.substitute())
                .add("mayEvaluate", order.mayEvaluate())
                .add("order", order.order())
                .add("from", order.from().toString())
                .add("until", order.until().toString())
                .add("running", order.running())
                .build();
    }

    /** Who serves elsewhere, or has come from elsewhere. */
    static JsonObject secondment(SecondmentView order) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", order.id().toString())
                .add("employee", order.employee().toString())
                .add("name", order.name())
                .add("direction", order.direction().name())
                .add("body", order.body())
                .add("order", order.order())
                .add("from", order.from().toString())
                .add("running", order.running());
        order.until().ifPresent(day -> json.add("until", day.toString()));
        return json.build();
    }
}
