package kz.bagalau.ui.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.evaluation.edition.DraftView;
import kz.bagalau.evaluation.edition.DraftView.ChapterView;
import kz.bagalau.evaluation.edition.ExampleView;
import kz.bagalau.evaluation.edition.ParagraphWords;
import kz.bagalau.evaluation.edition.PlaceView;
import kz.bagalau.methodology.document.EditionShape;
import kz.bagalau.methodology.document.EditionShape.Kind;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.ui.frame.NumberLine;
import kz.bagalau.ui.words.Words;

/**
 * Lays a tab of a draft out as blocks: each rule with its paragraph and its fields, lists of simple rules as tables, and
 * beside the rules that are made of numbers the picture of them.
 */
final class Editor {

    private static final String GRADES = "methodology.grades.grades";
    private static final String STEPS = "methodology.kpi.permitted.table";
    private static final List<String> METHODS = List.of("kpi", "ranking", "survey");
    private static final List<String> TELLING = List.of("name", "who", "key", "kind", "heading", "reading");

    private final DraftView draft;
    private final Map<String, ExampleView> examples;
    private final Words words;
    private final Names names;
    private final Origins origins;
    private final Controls controls;
    private final List<Block> blocks = new ArrayList<>();
    /** The paragraph of the rule that is being laid out, for what is added inside it. */
    private String around = "";

    private Editor(DraftView draft, Map<String, ExampleView> examples, Words words) {
        this.draft = draft;
        this.examples = examples;
        this.words = words;
        this.names = new Names(words);
        this.origins = new Origins(words);
        this.controls = new Controls(draft.faults(), words);
    }

    /** The blocks of one tab. */
    static List<Block> blocks(DraftView draft, Map<String, ExampleView> examples, Tab tab, Words words) {
        Editor editor = new Editor(draft, examples, words);
        List<PlaceView> loose = new ArrayList<>();
        tab.roots().forEach(root -> editor.find(root).ifPresent(place -> editor.root(place, loose)));
        if (!loose.isEmpty()) {
            editor.blocks.add(0, editor.loose(loose));
        }
        if (tab == Tab.TEXT) {
            editor.text();
        }
        return List.copyOf(editor.blocks);
    }

    /** The rules of all tabs that cite a paragraph: where a click on the paragraph leads. */
    static Map<String, List<Law.Link>> links(DraftView draft, Words words) {
        return Law.links(draft.places().stream().flatMap(PlaceView::all), new Names(words));
    }

    private Optional<PlaceView> find(String root) {
        Optional<PlaceView> place = Optional.empty();
        for (String key : root.split("\\.")) {
            place = place.isEmpty() ? draft.place(key) : place.flatMap(above -> above.key(key));
            if (place.isEmpty()) {
                return place;
            }
        }
        return place;
    }

    private void root(PlaceView place, List<PlaceView> loose) {
        if (Names.isRule(place.field())) {
            place(place, 0);
        } else {
            loose.add(place);
        }
    }

    private void place(PlaceView place, int depth) {
        if (place.field().kind() == Kind.RULES && !place.item()) {
            list(place, depth);
        } else if (!place.present() && !place.field().required()) {
            blocks.add(head("absent", place, depth, 0, 0).build());
        } else {
            rule(place, depth, 0, 0);
        }
    }

    private void rule(PlaceView place, int depth, int number, int of) {
        List<PlaceView> values = place.inside().stream().filter(Editor::isField).toList();
        Blocks block = head(number > 0 ? "item" : "rule", place, depth, number, of);
        block.controls = values.stream().map(controls::of).toList();
        block.origin = origins.of(values);
        block.example = Optional.ofNullable(examples.get(place.path())).map(this::said);
        blocks.add(block.build());
        String outside = around;
        around = place.paragraph().isEmpty() ? around : place.paragraph();
        place.inside().stream()
                .filter(inside -> inside.field().kind() == Kind.WORDS_LIST)
                .forEach(inside -> words(inside, depth + 1, ""));
        place.inside().stream()
                .filter(inside -> Names.isRule(inside.field()))
                .filter(inside -> !Tab.isRoot(Tab.plain(inside.path())))
                .forEach(inside -> place(inside, depth + 1));
        around = outside;
    }

    /** A list of words of the law: a line for each, in three languages. */
    private void words(PlaceView place, int depth, String of) {
        Blocks block = new Blocks("table", place.path(), Controls.id(place.path()), depth, names.field(place.field()));
        List<Block.Row> rows = new ArrayList<>();
        for (PlaceView item : place.inside()) {
            rows.add(new Block.Row(
                    item.path(), rows.size() + 1, place.inside().size(), List.of(controls.of(item)), "", ""));
        }
        block.grid = Optional.of(new Block.Grid(List.of(names.field(place.field())), rows));
        block.subtitle = of;
        block.paragraph = around;
        block.origin = origins.of(place.inside());
        block.faults = controls.faults(place.path());
        blocks.add(block.build());
    }

    private Block.Example said(ExampleView example) {
        String weekday =
                words.get("cycle.weekday." + example.due().getDayOfWeek().getValue());
        if (example.period().isEmpty()) {
            return new Block.Example(
                    words.with3("edition.example.term", example.start(), example.due(), weekday), false);
        }
        Object period = example.period().get();
        return example.moved()
                ? new Block.Example(
                        words.with4("edition.example.moved", period, example.due(), weekday, example.literal()), true)
                : new Block.Example(words.with3("edition.example", period, example.due(), weekday), false);
    }

    private void list(PlaceView place, int depth) {
        boolean simple = EditionShape.keys(place.path()).stream().noneMatch(Names::isRule);
        Blocks block =
                head(simple ? "table" : "list", place, depth, 0, place.inside().size());
        if (simple) {
            block.grid = Optional.of(grid(place));
            block.origin = origins.of(place.inside().stream()
                    .flatMap(item -> item.inside().stream())
                    .toList());
            figures(place, block);
        }
        blocks.add(block.build());
        if (simple) {
            place.inside().forEach(item -> item.inside().stream()
                    .filter(inside -> inside.field().kind() == Kind.WORDS_LIST && inside.present())
                    .forEach(inside -> words(inside, depth + 1, subtitle(item))));
        }
        if (!simple) {
            int number = 0;
            for (PlaceView item : place.inside()) {
                rule(item, depth + 1, ++number, place.inside().size());
            }
            blocks.add(further(place.path(), depth + 1, block));
        }
    }

    /** Where a further item of the list is added. */
    private static Block further(String path, int depth, Blocks list) {
        Blocks block = new Blocks("list", path, list.id + "-add", depth, list.label);
        block.cites = list.cites;
        block.paragraph = list.paragraph;
        return block.build();
    }

    private void figures(PlaceView place, Blocks block) {
        String plain = Tab.plain(place.path());
        if (plain.equals(GRADES)) {
            Optional<PlaceView> marks = find("methodology.ranking.marks").or(() -> find("methodology.kpi.marks"));
            Scale.of(place, marks, words).ifPresent(scale -> {
                block.scale = Optional.of(scale.line());
                block.scaleFaults = scale.faults();
            });
        }
        if (plain.equals(STEPS)) {
            block.steps = StepPlot.of(
                    place.inside().stream().flatMap(row -> step(row).stream()).toList(), words);
        }
    }

    private static Optional<StepPlot.Line> step(PlaceView row) {
        Optional<BigDecimal> from = row.key("from").flatMap(place -> Scale.number(place.value()));
        Optional<BigDecimal> low = row.key("lowest").flatMap(place -> Scale.number(place.value()));
        Optional<BigDecimal> high = row.key("highest").flatMap(place -> Scale.number(place.value()));
        return from.isPresent() && low.isPresent() && high.isPresent()
                ? Optional.of(new StepPlot.Line(
                        from.get(), row.key("to").flatMap(place -> Scale.number(place.value())), low.get(), high.get()))
                : Optional.empty();
    }

    private Block.Grid grid(PlaceView list) {
        List<String> heads = EditionShape.keys(list.path()).stream()
                .filter(field -> field.kind() != Kind.ANNEX && field.kind() != Kind.WORDS_LIST)
                .map(field -> field.kind() == Kind.CITATION ? words.get("edition.par") : names.field(field))
                .toList();
        Optional<EditionShape.Field> further = EditionShape.keys(list.path()).stream()
                .filter(field -> field.kind() == Kind.WORDS_LIST)
                .findFirst();
        List<Block.Row> rows = new ArrayList<>();
        for (PlaceView item : list.inside()) {
            rows.add(new Block.Row(
                    item.path(),
                    rows.size() + 1,
                    list.inside().size(),
                    item.inside().stream()
                            .filter(cell -> cell.field().kind() != Kind.ANNEX
                                    && cell.field().kind() != Kind.WORDS_LIST)
                            .map(controls::of)
                            .toList(),
                    further.map(place -> item.path() + "." + place.key()).orElse(""),
                    further.map(names::field).orElse("")));
        }
        return new Block.Grid(heads, rows);
    }

    private Block loose(List<PlaceView> places) {
        Blocks block = new Blocks("rule", "", "loose", 0, words.get("edition.loose"));
        block.controls = places.stream().map(controls::of).toList();
        block.origin = origins.of(places);
        return block.build();
    }

    private Blocks head(String form, PlaceView place, int depth, int number, int of) {
        Blocks block = new Blocks(form, place.path(), Controls.id(place.path()), depth, names.rule(place.path()));
        block.number = number;
        block.of = of;
        block.removable = form.equals("item")
                || !place.field().required()
                        && place.present()
                        && !List.of("table", "heading").contains(form);
        block.paragraph = place.paragraph().isEmpty() ? around : place.paragraph();
        block.cites = EditionShape.keys(place.path()).stream().anyMatch(field -> field.kind() == Kind.CITATION);
        block.par = place.key("par").map(controls::of);
        block.annex = place.key("annex").filter(PlaceView::present).map(controls::of);
        block.subtitle = number > 0 ? subtitle(place) : depth == 0 ? method(place.path()) : "";
        block.faults = controls.faults(place.path());
        return block;
    }

    /** Of which method the rule is, where rules of several methods stand in one tab. */
    private String method(String path) {
        String[] keys = path.split("\\.");
        boolean inside = keys.length == 3 && METHODS.contains(keys[1]);
        return inside ? names.value("MethodKind", keys[1]) : "";
    }

    /** What tells an item from its neighbours: its name, for whom it is, its kind. */
    private String subtitle(PlaceView item) {
        for (String key : TELLING) {
            Optional<String> told = item.key(key).map(this::told).filter(text -> !text.isBlank());
            if (told.isPresent()) {
                return told.get();
            }
        }
        return "";
    }

    private String told(PlaceView place) {
        return switch (place.field().kind()) {
            case WORDS ->
                Optional.ofNullable(place.words().get(words.tag()))
                        .orElse(place.words().getOrDefault("kk", ""));
            case RULE -> place.key("name").map(this::told).orElse("");
            case CHOICE ->
                place.value().isEmpty() ? "" : names.value(place.field().choiceType(), place.value());
            default -> place.value();
        };
    }

    private void text() {
        for (ChapterView chapter : draft.chapters()) {
            Blocks head = new Blocks("rule", chapter.path(), Controls.id(chapter.path()), 0, chapter.heading());
            head.controls = List.of(controls.typed(chapter.path() + ".heading", chapter.heading()));
            head.faults = controls.faults(chapter.path());
            blocks.add(head.build());
            int number = 0;
            for (ParagraphWords paragraph : chapter.paragraphs()) {
                blocks.add(paragraph(paragraph, ++number, chapter.paragraphs().size()));
            }
            blocks.add(new Blocks(
                            "list",
                            chapter.path() + ".paragraphs",
                            Controls.id(chapter.path() + ".paragraphs"),
                            1,
                            names.rule("text.chapters.paragraphs"))
                    .build());
        }
        blocks.add(new Blocks("list", "text.chapters", "f-text-chapters", 0, names.rule("text.chapters")).build());
    }

    private Block paragraph(ParagraphWords paragraph, int number, int of) {
        Blocks block = new Blocks(
                "item", paragraph.path(), Controls.id(paragraph.path()), 1, names.rule("text.chapters.paragraphs"));
        block.number = number;
        block.of = of;
        block.removable = true;
        block.paragraph = paragraph.number();
        block.controls = List.of(
                controls.typed(paragraph.path() + ".number", paragraph.number()),
                controls.typed(paragraph.path() + ".parts", String.join("\n", paragraph.parts())));
        block.faults = controls.faults(paragraph.path());
        return block.build();
    }

    private static boolean isField(PlaceView place) {
        Kind kind = place.field().kind();
        return !Names.isRule(place.field()) && kind != Kind.WORDS_LIST && kind != Kind.CITATION && kind != Kind.ANNEX;
    }

    /** Every fault as a line that leads to its field. */
    static List<FaultLine> faults(DraftView draft, Words words) {
        Names names = new Names(words);
        return draft.faults().stream().map(fault -> line(draft, fault, names)).toList();
    }

    private static FaultLine line(DraftView draft, Fault fault, Names names) {
        String at = Names.at(fault);
        String rule = Stream.iterate(at, path -> !path.isEmpty(), Editor::above)
                .filter(path -> EditionShape.at(path).filter(Names::isRule).isPresent())
                .findFirst()
                .map(names::rule)
                .orElse("");
        return new FaultLine(
                at,
                "?id=" + draft.id() + "&tab=" + Tab.of(at).key() + "#" + Controls.id(at),
                fault.paragraph(),
                rule,
                names.fault(fault));
    }

    private static String above(String path) {
        int dot = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return dot < 0 ? "" : path.substring(0, dot);
    }

    /** A fault of the draft: its place, the link to its field, the paragraph and the rule it belongs to, its words. */
    public record FaultLine(String place, String href, String paragraph, String rule, String words) {}

    /** A block while it is put together. */
    private static final class Blocks {
        private final String form;
        private final String path;
        private final String id;
        private final int depth;
        private final String label;
        private String subtitle = "";
        private String paragraph = "";
        private Optional<Control> par = Optional.empty();
        private Optional<Control> annex = Optional.empty();
        private Origin origin = Origin.NONE;
        private boolean removable;
        private boolean cites;
        private int number;
        private int of;
        private List<Control> controls = List.of();
        private Optional<Block.Grid> grid = Optional.empty();
        private Optional<NumberLine> scale = Optional.empty();
        private List<ScaleFault> scaleFaults = List.of();
        private Optional<StepPlot> steps = Optional.empty();
        private Optional<Block.Example> example = Optional.empty();
        private List<String> faults = List.of();

        private Blocks(String form, String path, String id, int depth, String label) {
            this.form = form;
            this.path = path;
            this.id = id;
            this.depth = depth;
            this.label = label;
        }

        private Block build() {
            return new Block(
                    form,
                    path,
                    id,
                    depth,
                    label,
                    subtitle,
                    paragraph,
                    par,
                    annex,
                    origin,
                    removable,
                    cites,
                    number,
                    of,
                    controls,
                    grid,
                    scale,
                    scaleFaults,
                    steps,
                    example,
                    faults);
        }
    }
}
