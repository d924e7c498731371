package kz.bagalau.ui.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.onboarding.BulkView;
import kz.bagalau.evaluation.onboarding.BulksView;
import kz.bagalau.evaluation.onboarding.CancelBulk;
import kz.bagalau.evaluation.onboarding.PreviewBulk;
import kz.bagalau.evaluation.onboarding.ShowBulk;
import kz.bagalau.evaluation.onboarding.ShowBulks;
import kz.bagalau.evaluation.onboarding.StartBulk;
import kz.bagalau.evaluation.staff.importing.PeopleFile;
import kz.bagalau.ui.frame.Messages;

/** A whole region is brought on by one sheet: looked at first, then done by a job that may be stopped and gone on with. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

    private static final String PAGE = "/region/bulk.xhtml?faces-redirect=true";

    @Inject
    ShowBulks showBulks;

    @Inject
    ShowBulk showBulk;

    @Inject
    PreviewBulk previewBulk;

    @Inject
    StartBulk startBulk;

    @Inject
    CancelBulk cancelBulk;

    @Inject
    Messages messages;

    /** The number of the next upload: the same form sent twice is the same sheet. */
    private final UUID next = UUID.randomUUID();

    private UUID id;
    private UUID region;
    private String source;
    private transient Part file;
    private transient BulkView view;
    private transient BulksView all;

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            // One byte more than allowed is enough to be refused for its size.
            byte[] read = content.readNBytes(PeopleFile.MOST_BYTES + 1);
            previewBulk.of(next, region, source, file.getSubmittedFileName(), read);
        }
        return PAGE + "&id=" + next;
    }

    public String start() {
        startBulk.of(id);
        messages.doneAfterRedirect("onboarding.bulk.done.started");
        return PAGE + "&id=" + id;
    }

    public String cancel() {
        cancelBulk.of(id);
        messages.doneAfterRedirect("onboarding.bulk.done.cancelled");
        return PAGE + "&id=" + id;
    }

    /** Asks anew how far it is. */
    public void look() {
        view = null;
    }

    public BulkView getView() {
        if (view == null && id != null) {
            view = showBulk.of(id);
        }
        return view;
    }

    public BulksView getAll() {
        if (all == null) {
            all = showBulks.recent();
        }
        return all;
    }

    /** The councils with rows that need a look. */
    public List<BulkView.Council> getLooked() {
        return getView().councils().stream()
                .filter(council -> !council.rows().isEmpty())
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getRegion() {
        return region;
    }

    public void setRegion(UUID region) {
        this.region = region;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
