package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.evaluation.staff.ClosePost;
import kz.bagalau.evaluation.staff.CloseUnit;
import kz.bagalau.evaluation.staff.HeadOf;
import kz.bagalau.evaluation.staff.OpenPost;
import kz.bagalau.evaluation.staff.RenameUnit;
import kz.bagalau.evaluation.staff.ShowUnit;
import kz.bagalau.evaluation.staff.UnitView;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** One unit: its names, its posts, and what HR does with them. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    @Inject
    ShowUnit showUnit;

    @Inject
    RenameUnit renameUnit;

    @Inject
    CloseUnit closeUnit;

    @Inject
    OpenPost openPost;

    @Inject
    ClosePost closePost;

    @Inject
    Messages messages;

    private UUID id;
    private String nameKk;
    private String nameRu;
    private LocalDate renamedFrom;
    private LocalDate lastDay;
    private String titleKk;
    private String titleRu;
    private String category;
    private HeadOf heads = HeadOf.NOBODY;
    private LocalDate postLastDay;
    private int version;
    private transient UnitView view;

    public void rename() {
        view = null;
        renameUnit.of(id, version, nameKk, nameRu, renamedFrom);
        nameKk = null;
        nameRu = null;
        renamedFrom = null;
        messages.done("staff.unit.renamed");
    }

    public void close() {
        view = null;
        closeUnit.of(id, version, lastDay);
        lastDay = null;
        messages.done("staff.unit.closed");
    }

    public void addPost() {
        view = null;
        openPost.of(UUID.randomUUID(), id, titleKk, titleRu, category == null ? "" : category, heads);
        titleKk = null;
        titleRu = null;
        category = null;
        heads = HeadOf.NOBODY;
        messages.done("staff.post.opened");
    }

    public void closePost(UUID post, int seen) {
        view = null;
        closePost.of(post, seen, postLastDay);
        postLastDay = null;
        messages.done("staff.post.closed");
    }

    public UnitView getView() {
        if (view == null) {
            view = showUnit.of(id);
            version = view.version();
            postLastDay = postLastDay == null ? view.today() : postLastDay;
        }
        return view;
    }

    public HeadOf[] getHeadChoices() {
        return HeadOf.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public LocalDate getRenamedFrom() {
        return renamedFrom;
    }

    public void setRenamedFrom(LocalDate renamedFrom) {
        this.renamedFrom = renamedFrom;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getTitleKk() {
        return titleKk;
    }

    public void setTitleKk(String titleKk) {
        this.titleKk = titleKk;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        this.titleRu = titleRu;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public HeadOf getHeads() {
        return heads;
    }

    public void setHeads(HeadOf heads) {
        this.heads = heads;
    }

    public LocalDate getPostLastDay() {
        return postLastDay;
    }

    public void setPostLastDay(LocalDate postLastDay) {
        this.postLastDay = postLastDay;
    }
}
