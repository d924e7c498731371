package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import kz.bagalau.evaluation.edition.ComparisonView;
import kz.bagalau.evaluation.edition.DraftView;
import kz.bagalau.evaluation.edition.DraftsView;
import kz.bagalau.evaluation.edition.EditionsView;
import kz.bagalau.methodology.document.Statement;
import kz.bagalau.ui.words.Words;

/** Editions and drafts as programs read them. */
final class EditionJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private EditionJson() {}

    /** One published edition. */
    static JsonObject row(EditionsView.Row edition) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", edition.id().value())
                .add("title", Texts.json(edition.title()))
                .add("body", Texts.json(edition.body()))
                .add("number", edition.number())
                .add("from", edition.inForce().from().toString())
                .add("state", edition.state());
        edition.until().ifPresent(day -> json.add("until", day.toString()));
        return json.build();
    }

    /** One draft of the list. */
    static JsonObject row(DraftsView.Row draft) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", draft.id().toString())
                .add("edition", draft.edition())
                .add("title", draft.title())
                .add("state", draft.state().name())
                .add("origin", draft.origin().name())
                .add("faultCount", draft.faults());
        draft.base().ifPresent(base -> json.add("base", base.value()));
        draft.returnReason().ifPresent(reason -> json.add("returnReason", reason));
        draft.published().ifPresent(edition -> json.add("published", edition.value()));
        return json.build();
    }

    /** One draft with everything that is wrong with it. */
    static JsonObject draft(DraftView draft, Words spoken) {
        JsonArrayBuilder faults = JSON.createArrayBuilder();
        draft.faults().forEach(fault -> {
            JsonObjectBuilder one = JSON.createObjectBuilder()
                    .add("place", fault.place())
                    .add("fault", fault.key())
                    .add("detail", spoken.all("methodology.fault." + fault.key(), fault.args()));
            if (!fault.paragraph().isEmpty()) {
                one.add("paragraph", fault.paragraph());
            }
            faults.add(one);
        });
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", draft.id().toString())
                .add("edition", draft.edition())
                .add("title", draft.title())
                .add("state", draft.state().name())
                .add("origin", draft.origin().name())
                .add("faultCount", draft.faults().size())
                .add("faults", faults);
        draft.base().ifPresent(base -> json.add("base", base.value()));
        draft.returnReason().ifPresent(reason -> json.add("returnReason", reason));
        draft.published().ifPresent(edition -> json.add("published", edition.value()));
        return json.build();
    }

    /** Two editions beside each other. */
    static JsonObject comparison(ComparisonView view) {
        JsonArrayBuilder differences = JSON.createArrayBuilder();
        view.differences().forEach(difference -> {
            JsonObjectBuilder one = JSON.createObjectBuilder()
                    .add("path", difference.path())
                    .add("paragraph", difference.by().paragraph());
            difference.one().map(Statement::text).ifPresent(text -> one.add("one", text));
            difference.other().map(Statement::text).ifPresent(text -> one.add("other", text));
            differences.add(one);
        });
        return JSON.createObjectBuilder()
                .add("one", view.one().edition())
                .add("other", view.other().edition())
                .add("differences", differences)
                .build();
    }
}
