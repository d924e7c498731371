package kz.bagalau.evaluation.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.EditionShape;
import kz.bagalau.methodology.document.EditionShape.Field;
import kz.bagalau.methodology.document.EditionShape.Kind;
import kz.bagalau.methodology.document.Fault;

/** Lays a draft out as forms: every key its shape allows, with what stands there, where it comes from, what is wrong. */
final class Places {

    private final Draft document;
    private final Provenance provenance;
    private final Map<String, List<Fault>> faults;

    Places(Draft document, Provenance provenance, List<Fault> faults) {
        this.document = document;
        this.provenance = provenance;
        this.faults = faults.stream().collect(Collectors.groupingBy(Fault::place));
    }

    /** The top keys, but for the decision's own text, which has a form of its own. */
    List<PlaceView> top() {
        return EditionShape.keys("").stream()
                .filter(field -> !field.key().equals(Draft.TEXT))
                .map(field -> place("", field))
                .toList();
    }

    private PlaceView place(String holder, Field field) {
        String path = holder.isEmpty() ? field.key() : holder + "." + field.key();
        Optional<Object> value = document.at(path);
        List<PlaceView> inside =
                switch (field.kind()) {
                    case RULE -> value.isPresent() || field.required() ? keys(path) : List.of();
                    case RULES -> items(path, field);
                    case WORDS_LIST -> said(path, field);
                    case CITATION, ANNEX, PARAGRAPH, WORDS, TEXT, TEXTS, WHOLE_NUMBER, WHOLE_NUMBERS -> List.of();
                    case NUMBER, DATE, YES_NO, CHOICE, CHOICES -> List.of();
                };
        return view(path, field.key(), field, false, inside, value);
    }

    private List<PlaceView> keys(String path) {
        return EditionShape.keys(path).stream().map(field -> place(path, field)).toList();
    }

    private List<PlaceView> items(String path, Field field) {
        List<String> names = document.names(path);
        List<PlaceView> items = new ArrayList<>();
        for (int item = 1; item <= names.size(); item++) {
            String at = path + "[" + item + "]";
            items.add(view(at, names.get(item - 1), field, true, keys(at), document.at(at)));
        }
        return items;
    }

    /** Each item of a list of words, in its languages. */
    private List<PlaceView> said(String path, Field list) {
        Field item =
                new Field(list.path(), list.key(), list.record(), Kind.WORDS, true, Optional.empty(), List.of(), "");
        return IntStream.rangeClosed(1, document.size(path))
                .mapToObj(number -> path + "[" + number + "]")
                .map(at -> view(at, at, item, true, List.of(), document.at(at)))
                .toList();
    }

    private PlaceView view(
            String path, String name, Field field, boolean item, List<PlaceView> inside, Optional<Object> value) {
        boolean single = inside.isEmpty() && field.kind() != Kind.RULE && field.kind() != Kind.RULES;
        return new PlaceView(
                path,
                name,
                field,
                item,
                value.isPresent(),
                single
                        ? value.filter(String.class::isInstance)
                                .map(Object::toString)
                                .orElse("")
                        : "",
                field.kind() == Kind.WORDS ? words(value) : Map.of(),
                single ? list(value) : List.of(),
                inside,
                single ? provenance.of(path, value) : ProvenanceView.NOTHING,
                faults.getOrDefault(path, List.of()));
    }

    private static Map<String, String> words(Optional<Object> value) {
        Map<String, String> words = new LinkedHashMap<>();
        value.ifPresent(given -> {
            if (given instanceof Map<?, ?> languages) {
                languages.forEach((language, text) -> words.put(language.toString(), text.toString()));
            } else {
                words.put("kk", given.toString());
            }
        });
        return words;
    }

    private static List<String> list(Optional<Object> value) {
        return value.filter(List.class::isInstance)
                .map(list -> ((List<?>) list)
                        .stream()
                                .map(each -> each instanceof Map<?, ?> languages && languages.get("kk") != null
                                        ? languages.get("kk").toString()
                                        : each.toString())
                                .toList())
                .orElse(List.of());
    }
}
