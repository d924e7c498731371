package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import kz.bagalau.evaluation.succession.DividingView;
import kz.bagalau.evaluation.succession.Hindrance;
import kz.bagalau.evaluation.succession.SuccessionLineView;
import kz.bagalau.evaluation.succession.SuccessionView;
import kz.bagalau.evaluation.succession.SuccessionView.MoverView;
import kz.bagalau.evaluation.succession.SuccessionView.WayView;

/** Merge and split as programs read them: who goes where and what hinders, never a mark. */
final class SuccessionJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private SuccessionJson() {}

    /** The units that a split may send elsewhere. */
    static JsonObject units(List<DividingView> units) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        units.forEach(unit -> items.add(JSON.createObjectBuilder()
                .add("unit", unit.unit().toString())
                .add("name", Texts.json(unit.name()))
                .add("people", unit.people())));
        return JSON.createObjectBuilder().add("items", items).build();
    }

    /** Acts that were followed. */
    static JsonObject acts(List<SuccessionLineView> acts) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        acts.forEach(act -> items.add(JSON.createObjectBuilder()
                .add("predecessor", act.predecessor().toString())
                .add("name", Texts.json(act.name()))
                .add("successor", act.into().toString())
                .add("successorName", Texts.json(act.successor()))
                .add("day", act.day().toString())
                .add("number", act.number())
                .add("title", act.title())
                .add("moved", act.moved())
                .add("ended", act.ended())));
        return JSON.createObjectBuilder().add("items", items).build();
    }

    /** What an act would do. */
    static JsonObject preview(SuccessionView view) {
        JsonArrayBuilder ways = JSON.createArrayBuilder();
        view.ways().forEach(way -> ways.add(way(way)));
        return JSON.createObjectBuilder()
                .add("free", view.free())
                .add("moving", view.moving())
                .add("hindrances", hindrances(view.hindrances()))
                .add("notices", hindrances(view.notices()))
                .add("ways", ways)
                .build();
    }

    private static JsonArrayBuilder hindrances(List<Hindrance> all) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        all.forEach(each -> json.add(JSON.createObjectBuilder()
                .add("council", each.council().toString())
                .add("name", Texts.json(each.name()))
                .add("kind", each.kind().name())
                .add("count", each.count())));
        return json;
    }

    private static JsonObjectBuilder way(WayView way) {
        JsonArrayBuilder units = JSON.createArrayBuilder();
        way.units().forEach(unit -> units.add(Texts.json(unit)));
        JsonArrayBuilder people = JSON.createArrayBuilder();
        way.people().forEach(person -> people.add(mover(person)));
        return JSON.createObjectBuilder()
                .add("predecessor", way.predecessor().toString())
                .add("from", Texts.json(way.from()))
                .add("to", Texts.json(way.to()))
                .add("ends", way.ends())
                .add("wholeArchive", way.whole())
                .add("units", units)
                .add("people", people);
    }

    private static JsonObjectBuilder mover(MoverView person) {
        return JSON.createObjectBuilder()
                .add("fullName", person.fullName())
                .add("post", Texts.json(person.post()))
                .add("unit", Texts.json(person.unit()));
    }
}
