package kz.bagalau.ui.edition;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.evaluation.council.DateKind;
import kz.bagalau.evaluation.edition.AnswerModelChange;
import kz.bagalau.evaluation.edition.CheckEdition;
import kz.bagalau.evaluation.edition.CloneEdition;
import kz.bagalau.evaluation.edition.DocumentCheckView;
import kz.bagalau.evaluation.edition.DraftsView;
import kz.bagalau.evaluation.edition.DropDraft;
import kz.bagalau.evaluation.edition.EditionsView;
import kz.bagalau.evaluation.edition.ImportEdition;
import kz.bagalau.evaluation.edition.ModelAdoptionView;
import kz.bagalau.evaluation.edition.ModelAnswer;
import kz.bagalau.evaluation.edition.ModelChangesView;
import kz.bagalau.evaluation.edition.RecordEditionDate;
import kz.bagalau.evaluation.edition.ShowDrafts;
import kz.bagalau.evaluation.edition.ShowEditions;
import kz.bagalau.evaluation.edition.ShowModelAdoption;
import kz.bagalau.evaluation.edition.ShowModelChanges;
import kz.bagalau.evaluation.edition.StartEdition;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** The editions through time, the drafts, and the four ways to begin one: empty, a copy, a document, the changed model. */
@Named
@ViewScoped
public class EditionListPage implements Serializable {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    @Inject
    ShowDrafts showDrafts;

    @Inject
    ShowEditions showEditions;

    @Inject
    ShowModelChanges showModelChanges;

    @Inject
    ShowModelAdoption showModelAdoption;

    @Inject
    StartEdition startEdition;

    @Inject
    CloneEdition cloneEdition;

    @Inject
    CheckEdition checkEdition;

    @Inject
    ImportEdition importEdition;

    @Inject
    DropDraft dropDraft;

    @Inject
    RecordEditionDate recordEditionDate;

    @Inject
    AnswerModelChange answerModelChange;

    @Inject
    Messages messages;

    @Inject
    Words words;

    /** The number of the next draft: the same form sent twice is the same draft. */
    private final UUID next = UUID.randomUUID();

    private String source;
    private String publisher;
    private String text;
    private String edition;
    private DateKind kind;
    private LocalDate day;
    private String act;
    private String reason;
    private DocumentCheckView check;
    private transient Part file;
    private transient DraftsView drafts;
    private transient EditionsView editions;
    private transient ModelChangesView models;
    private transient List<ModelAdoptionView> adoption;

    public String start() {
        startEdition.as(next, Optional.ofNullable(publisher));
        return begun();
    }

    public String copy() {
        cloneEdition.as(next, source, Optional.ofNullable(publisher));
        return begun();
    }

    public String copyOf(String which) {
        cloneEdition.as(next, which, Optional.empty());
        return begun();
    }

    /** Looks at the document and takes nothing in: what was pasted or uploaded stays in the form. */
    public void examine() throws IOException {
        takeFile();
        check = text == null || text.isBlank() ? null : checkEdition.of(text);
        if (check == null) {
            messages.attend("edition.list.import.none");
        }
    }

    public String take() throws IOException {
        takeFile();
        if (importEdition.as(next, text, Optional.empty())) {
            messages.attendAfterRedirect("edition.list.import.foreign");
        }
        return begun();
    }

    public String drop(UUID draft) {
        dropDraft.of(draft);
        messages.doneAfterRedirect("edition.done.dropped");
        return "/edition/list.xhtml?faces-redirect=true";
    }

    public String record() {
        recordEditionDate.of(edition, kind, Optional.ofNullable(day), act);
        messages.doneAfterRedirect("edition.done.recorded");
        return "/edition/list.xhtml?faces-redirect=true";
    }

    public String takeModel(String model) {
        answerModelChange.of(model, ModelAnswer.TAKEN, Optional.of(next), "");
        return begun();
    }

    public String keepOwn(String model) {
        answerModelChange.of(model, ModelAnswer.KEPT_AS_IT_IS, Optional.empty(), reason);
        messages.doneAfterRedirect("edition.done.answered");
        return "/edition/list.xhtml?faces-redirect=true";
    }

    private String begun() {
        messages.doneAfterRedirect("edition.done.begun");
        return "/edition/draft.xhtml?faces-redirect=true&id=" + next;
    }

    private void takeFile() throws IOException {
        if (file == null || file.getSize() == 0) {
            return;
        }
        try (InputStream content = file.getInputStream()) {
            // One byte more than allowed is enough to be refused for its size.
            text = new String(content.readNBytes(MOST_BYTES + 1), StandardCharsets.UTF_8);
        }
    }

    public DraftsView getDrafts() {
        if (drafts == null) {
            drafts = showDrafts.all();
        }
        return drafts;
    }

    public EditionsView getEditions() {
        if (editions == null) {
            editions = showEditions.all();
        }
        return editions;
    }

    /** Who differs from the model of his region; none for those who write no model. */
    public List<ModelAdoptionView> getAdoption() {
        if (adoption == null) {
            adoption = getDrafts().model() ? showModelAdoption.all() : List.of();
        }
        return adoption;
    }

    /** The changed model editions of the region; none for those who write the model themselves. */
    public List<ModelChangesView.Row> getModels() {
        if (getDrafts().model()) {
            return List.of();
        }
        if (models == null) {
            models = showModelChanges.all();
        }
        return models.rows();
    }

    /** Every published edition, the own ones first: what may be copied. */
    public List<EditionsView.Row> getAll() {
        return Stream.of(
                        getEditions().own(),
                        getEditions().model(),
                        getEditions().others())
                .flatMap(List::stream)
                .toList();
    }

    /** A fault of the document that was looked at, in words. */
    public String said(Fault fault) {
        return new Names(words).fault(fault);
    }

    /** The paragraph of a fault as its chip says it. */
    public String paragraph(Fault fault) {
        return fault.paragraph().isEmpty() ? "" : new Names(words).paragraph(fault.paragraph());
    }

    public DateKind[] getKinds() {
        return DateKind.values();
    }

    public DocumentCheckView getCheck() {
        return check;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** Under whose code the next draft is begun: asked of who administers several regions. */
    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public DateKind getKind() {
        return kind;
    }

    public void setKind(DateKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
