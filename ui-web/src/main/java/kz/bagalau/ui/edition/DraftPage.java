package kz.bagalau.ui.edition;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.edition.DraftView;
import kz.bagalau.evaluation.edition.ParagraphWords;
import kz.bagalau.evaluation.edition.ProofView;
import kz.bagalau.evaluation.edition.ShowDraft;
import kz.bagalau.evaluation.edition.ShowExampleDates;
import kz.bagalau.evaluation.edition.ShowProof;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** An edition while it is written: the decision's words, the rules in their forms, the bench, everything that is wrong. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

    @Inject
    ShowDraft showDraft;

    @Inject
    ShowProof showProof;

    @Inject
    ShowExampleDates showExampleDates;

    @Inject
    Words words;

    private UUID id;
    private String tab;
    private transient DraftView view;
    private transient List<Block> blocks;
    private transient List<Editor.FaultLine> faults;
    private transient Map<String, List<Law.Link>> links;
    private transient List<Bench.Line> bench;

    public DraftView getView() {
        if (view == null) {
            view = showDraft.of(id);
        }
        return view;
    }

    /** The tabs, each with the number of its faults. */
    public List<TabLine> getTabs() {
        return Arrays.stream(Tab.values())
                .map(each -> new TabLine(
                        each.key(),
                        words.get("edition.tab." + each.name()),
                        each == shown(),
                        getFaults().stream()
                                .filter(fault -> Tab.of(fault.place()) == each)
                                .count()))
                .toList();
    }

    public List<Block> getBlocks() {
        if (blocks == null) {
            blocks = Editor.blocks(getView(), showExampleDates.of(getView().places()), shown(), words);
        }
        return blocks;
    }

    public List<Editor.FaultLine> getFaults() {
        if (faults == null) {
            faults = Editor.faults(getView(), words);
        }
        return faults;
    }

    /** The cases of the bench, each with what it came to. */
    public List<Bench.Line> getBench() {
        if (bench == null) {
            bench = getView().faults().isEmpty() ? Bench.of(proof(), words) : List.of();
        }
        return bench;
    }

    /** The cases of one kind together. */
    public List<Bench.Group> getBenchGroups() {
        return Bench.grouped(getBench());
    }

    /** How many cases are in this state: ok, bad, warn. */
    public long benched(String state) {
        return getBench().stream().filter(line -> line.state().equals(state)).count();
    }

    /** The rules that a paragraph leads to. */
    public List<Law.Link> rulesOf(ParagraphWords paragraph) {
        if (links == null) {
            links = Editor.links(getView(), words);
        }
        return links.getOrDefault(paragraph.number(), List.of());
    }

    /** The name of the tab that is shown. */
    public String getTabName() {
        return words.get("edition.tab." + shown().name());
    }

    /** What stands at the place; a dash where nothing does. */
    public String said(String path) {
        return getView()
                .at(path)
                .map(place -> place.value())
                .filter(value -> !value.isBlank())
                .orElse("–");
    }

    /** The day at the place as people write it. */
    public String day(String path) {
        String said = said(path);
        return said.matches("\\d{4}-\\d\\d-\\d\\d")
                ? said.substring(8) + "." + said.substring(5, 7) + "." + said.substring(0, 4)
                : said;
    }

    /** A paragraph as its chip says it. */
    public String paragraph(String written) {
        return new Names(words).paragraph(written);
    }

    private ProofView proof() {
        return showProof.of(id.toString());
    }

    private Tab shown() {
        return Tab.named(tab == null ? "" : tab);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTab() {
        return shown().key();
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    /** One tab: its address, name, whether it is shown, how many faults stand in it. */
    public record TabLine(String key, String name, boolean shown, long faults) {}
}
