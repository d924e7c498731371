package kz.bagalau.ui.edition;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.edition.DraftView;
import kz.bagalau.evaluation.edition.DropCase;
import kz.bagalau.evaluation.edition.FeasibilityView;
import kz.bagalau.evaluation.edition.KeepCase;
import kz.bagalau.evaluation.edition.LedgerView;
import kz.bagalau.evaluation.edition.ShowDraft;
import kz.bagalau.evaluation.edition.ShowFeasibility;
import kz.bagalau.evaluation.edition.ShowProof;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** A draft on the bench: typical and own cases, the dates of the next two years, the account of the paragraphs. */
@Named
@ViewScoped
public class ProofPage implements Serializable {

    private static final Set<String> DAYS = Set.of("appointed", "dismissed", "absentFrom", "absentUntil");

    @Inject
    ShowDraft showDraft;

    @Inject
    ShowProof showProof;

    @Inject
    ShowFeasibility showFeasibility;

    @Inject
    KeepCase keepCase;

    @Inject
    DropCase dropCase;

    @Inject
    Messages messages;

    @Inject
    Words words;

    private final Map<String, String> facts = new LinkedHashMap<>();

    private UUID id;
    private UUID next = UUID.randomUUID();
    private String name;
    private Bench.Line tried;
    private transient DraftView view;
    private transient List<Bench.Line> cases;
    private transient FeasibilityView feasibility;

    public void tryOut() {
        tried = Bench.of(showProof.of(id.toString(), given()), words);
    }

    public void keep() {
        keepCase.as(next, id.toString(), name, given());
        messages.done("edition.done.kept");
        next = UUID.randomUUID();
        name = null;
        tried = null;
        cases = null;
    }

    public void drop(UUID which) {
        dropCase.of(which);
        messages.done("edition.done.removed");
        cases = null;
    }

    private Map<String, String> given() {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue() != null && !fact.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().strip()));
    }

    public DraftView getView() {
        if (view == null) {
            view = showDraft.of(id);
        }
        return view;
    }

    /** Whether the rules hold together, so that anything can run through them. */
    public boolean isWhole() {
        return getView().faults().isEmpty();
    }

    public List<Bench.Line> getCases() {
        if (cases == null) {
            cases = isWhole() ? Bench.of(showProof.of(id.toString()), words) : List.of();
        }
        return cases;
    }

    /** The cases of one kind together. */
    public List<Bench.Group> getGroups() {
        return Bench.grouped(getCases());
    }

    public FeasibilityView getFeasibility() {
        if (feasibility == null) {
            feasibility = showFeasibility.of(id.toString());
        }
        return feasibility;
    }

    /** What was found on a day, in words. */
    public String said(FeasibilityView.Finding finding) {
        return words.all("edition.finding." + finding.key(), finding.args());
    }

    /** How the edition resolves it, in words. */
    public String how(FeasibilityView.Finding finding) {
        return words.all("edition.resolution." + finding.how(), finding.howArgs());
    }

    /** The rules that keep a paragraph, each named once. */
    public String rules(LedgerView.Line line) {
        Names names = new Names(words);
        return line.rules().stream()
                .map(path -> names.rule("methodology." + Tab.plain(path).replaceFirst("\\.[^.]*$", "")))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Why something of a paragraph is left to people. */
    public String why(LedgerView.Line line) {
        Names names = new Names(words);
        return line.why().stream()
                .map(word -> names.value("Why", word))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** How many paragraphs rules keep. */
    public long getKept() {
        LedgerView ledger = getView().ledger();
        return ledger.count(LedgerView.State.KEPT) + ledger.count(LedgerView.State.KEPT_AND_LEFT);
    }

    /** How many paragraphs are left to people. */
    public long getLeft() {
        return getView().ledger().count(LedgerView.State.LEFT);
    }

    /** A paragraph as its chip says it. */
    public String paragraph(String written) {
        return new Names(words).paragraph(written);
    }

    /** The names of the facts that a case may suppose, in the order of the form. */
    public List<String> getFactKeys() {
        return Bench.FACTS;
    }

    /** What may be chosen for a fact; empty where it is written. */
    public List<String> choices(String fact) {
        return switch (fact) {
            case "method" -> List.of("ranking", "kpi");
            case "managing" -> List.of("true");
            default -> List.of();
        };
    }

    /** A choice in words. */
    public String said(String fact, String choice) {
        return fact.equals("method") ? new Names(words).value("MethodKind", choice) : words.get("council.value.yes");
    }

    /** Whether a fact is a day. */
    public boolean isDay(String fact) {
        return DAYS.contains(fact);
    }

    public Map<String, String> getFacts() {
        return facts;
    }

    public Bench.Line getTried() {
        return tried;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
