package kz.bagalau.ui.region;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.evaluation.council.CouncilStateView;
import kz.bagalau.evaluation.council.ShowCouncils;
import kz.bagalau.evaluation.succession.DividingView;
import kz.bagalau.evaluation.succession.Hindrance;
import kz.bagalau.evaluation.succession.PreviewSuccession;
import kz.bagalau.evaluation.succession.ShowDividing;
import kz.bagalau.evaluation.succession.ShowSuccessions;
import kz.bagalau.evaluation.succession.SucceedCouncils;
import kz.bagalau.evaluation.succession.SuccessionAct;
import kz.bagalau.evaluation.succession.SuccessionLineView;
import kz.bagalau.evaluation.succession.SuccessionView;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** An act of succession: which councils, who goes where, what hinders; then the act itself, as it was looked at. */
@Named
@ViewScoped
public class SuccessionPage implements Serializable {

    @Inject
    ShowCouncils showCouncils;

    @Inject
    ShowDividing showDividing;

    @Inject
    ShowSuccessions showSuccessions;

    @Inject
    PreviewSuccession previewSuccession;

    @Inject
    SucceedCouncils succeedCouncils;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    @Inject
    Words words;

    private UUID split;
    private String[] merged = {};
    private String successor;
    private Map<String, String> destinations = new HashMap<>();
    private LocalDate day;
    private String number;
    private String title;
    private SuccessionAct looked;
    private transient SuccessionView preview;

    /** Shows what the act would do. */
    public void look() {
        SuccessionAct act = act();
        preview = previewSuccession.of(act);
        looked = act;
    }

    /** Follows the act that was looked at; another one is shown first. */
    public String follow() {
        if (!act().equals(looked)) {
            look();
            messages.attend("succession.lookAgain");
            return null;
        }
        succeedCouncils.by(looked);
        messages.doneAfterRedirect("succession.done");
        return "/region/succession.xhtml?faces-redirect=true";
    }

    private SuccessionAct act() {
        return new SuccessionAct(
                day,
                number,
                title,
                split == null ? Arrays.stream(merged).map(UUID::fromString).toList() : List.of(split),
                successor == null || successor.isEmpty() ? null : UUID.fromString(successor),
                split == null ? Map.of() : elsewhere());
    }

    private Map<UUID, UUID> elsewhere() {
        return destinations.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
                .filter(entry -> !entry.getValue().equals(successor))
                .collect(Collectors.toMap(
                        entry -> UUID.fromString(entry.getKey()), entry -> UUID.fromString(entry.getValue())));
    }

    /** What the act would do, once it was asked. */
    public SuccessionView getPreview() {
        return preview;
    }

    /** The words for what hinders. */
    public String hindranceKey(Hindrance hindrance) {
        return "succession.hinders." + hindrance.kind().name();
    }

    /** The councils that work, by name. */
    public List<SelectItem> getCouncils() {
        return working().stream()
                .map(council -> new SelectItem(council.council().toString(), words.law(council.name())))
                .toList();
    }

    /** The same for a choice of one, nothing chosen yet. */
    public List<SelectItem> getSuccessors() {
        List<SelectItem> all = new ArrayList<>();
        all.add(new SelectItem("", words.get("succession.choose")));
        all.addAll(getCouncils());
        return all;
    }

    private List<CouncilStateView> working() {
        return readOnce.of(Councils.class, () -> new Councils(showCouncils.all())).all().stream()
                .filter(council -> council.state() == CouncilState.ACTIVE)
                .toList();
    }

    /** The units of the council that is split. */
    public List<DividingView> getUnits() {
        return readOnce.of(Units.class, () -> new Units(showDividing.of(split))).all();
    }

    /** The acts of before. */
    public List<SuccessionLineView> getActs() {
        return readOnce.of(Acts.class, () -> new Acts(showSuccessions.all())).all();
    }

    private record Councils(List<CouncilStateView> all) {}

    private record Units(List<DividingView> all) {}

    private record Acts(List<SuccessionLineView> all) {}

    public UUID getSplit() {
        return split;
    }

    public void setSplit(UUID split) {
        this.split = split;
    }

    public String[] getMerged() {
        return merged.clone();
    }

    public void setMerged(String[] merged) {
        this.merged = merged.clone();
    }

    /** A council that is split goes on by itself unless it is said otherwise. */
    public String getSuccessor() {
        return successor == null && split != null ? split.toString() : successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    /** Where each unit goes, by its number; nothing is the same as the first successor. */
    public Map<String, String> getDestinations() {
        return destinations;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
