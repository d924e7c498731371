package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.staff.importing.ApplyStaffImport;
import kz.bagalau.evaluation.staff.importing.DiscardStaffImport;
import kz.bagalau.evaluation.staff.importing.ImportLineView;
import kz.bagalau.evaluation.staff.importing.ImportState;
import kz.bagalau.evaluation.staff.importing.ImportView;
import kz.bagalau.evaluation.staff.importing.ImportView.RowView;
import kz.bagalau.evaluation.staff.importing.PeopleFile;
import kz.bagalau.evaluation.staff.importing.PreviewStaffImport;
import kz.bagalau.evaluation.staff.importing.ShowStaffImport;
import kz.bagalau.evaluation.staff.importing.ShowStaffImports;
import kz.bagalau.evaluation.staff.importing.UndoStaffImport;
import kz.bagalau.evaluation.staff.importing.Verdict;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** HR uploads a list of people, sees what each row would do, applies or discards it. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final int SHOWN_ROWS = 300;

    @Inject
    PreviewStaffImport previewStaffImport;

    @Inject
    ApplyStaffImport applyStaffImport;

    @Inject
    DiscardStaffImport discardStaffImport;

    @Inject
    ShowStaffImport showStaffImport;

    @Inject
    ShowStaffImports showStaffImports;

    @Inject
    UndoStaffImport undoStaffImport;

    @Inject
    Messages messages;

    /** The number of the next upload: the same form sent twice is the same upload. */
    private final UUID next = UUID.randomUUID();

    private UUID id;
    private boolean onlyLook;
    private transient Part file;
    private transient ImportView view;
    private transient List<ImportLineView> imports;

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            // One byte more than allowed is enough to be refused for its size.
            byte[] read = content.readNBytes(PeopleFile.MOST_BYTES + 1);
            previewStaffImport.of(next, file.getSubmittedFileName(), read);
        }
        return "/staff/imports.xhtml?faces-redirect=true&id=" + next;
    }

    public String apply() {
        applyStaffImport.of(id);
        return "/staff/imports.xhtml?faces-redirect=true&id=" + id;
    }

    public String discard() {
        discardStaffImport.of(id);
        return "/staff/imports.xhtml?faces-redirect=true";
    }

    public String undo() {
        undoStaffImport.of(id);
        messages.doneAfterRedirect("staff.undo.done");
        return "/staff/imports.xhtml?faces-redirect=true&id=" + id;
    }

    public ImportView getView() {
        if (view == null && id != null) {
            view = showStaffImport.of(id);
        }
        return view;
    }

    public List<ImportLineView> getImports() {
        if (imports == null) {
            imports = showStaffImports.recent().imports();
        }
        return imports;
    }

    public List<RowView> getRows() {
        return getView().rows().stream()
                .filter(row -> !onlyLook || row.needsLook())
                .limit(SHOWN_ROWS)
                .toList();
    }

    public int getHidden() {
        return getView().rows().size() - getRows().size();
    }

    public boolean isDraft() {
        return getView() != null && getView().state() == ImportState.DRAFT;
    }

    public int getFaulty() {
        return getView().count(Verdict.FAULTY);
    }

    public boolean isApplicable() {
        return getFaulty() == 0 && getView().changing() > 0;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isOnlyLook() {
        return onlyLook;
    }

    public void setOnlyLook(boolean onlyLook) {
        this.onlyLook = onlyLook;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
