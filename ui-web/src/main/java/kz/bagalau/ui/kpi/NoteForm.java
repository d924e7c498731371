package kz.bagalau.ui.kpi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiNote;
import kz.bagalau.evaluation.kpi.KpiNotesView;
import kz.bagalau.evaluation.kpi.ShowKpiNotes;
import kz.bagalau.evaluation.kpi.WriteNote;
import kz.bagalau.methodology.Period;

/** The notes on one servant in one period, and the field of the next one (¶17, ¶18): one part of several pages. */
@Dependent
public class NoteForm implements Serializable {

    @Inject
    ShowKpiNotes showKpiNotes;

    @Inject
    WriteNote writeNote;

    private UUID employee;
    private String period;
    private String kind = KpiNote.Kind.OBSERVATION.name();
    private UUID line;
    private String text;
    private transient KpiNotesView view;

    /** Says of whom and when. */
    NoteForm about(UUID servant, Period asked) {
        employee = servant;
        period = asked.toString();
        return this;
    }

    /** Writes what was typed. */
    void write() {
        writeNote.about(
                employee,
                Period.parse(period),
                Optional.ofNullable(line),
                KpiNote.Kind.valueOf(kind),
                Optional.ofNullable(text).orElse(""));
    }

    public KpiNotesView getView() {
        if (view == null) {
            view = showKpiNotes.of(employee, Period.parse(period));
        }
        return view;
    }

    /** What kind of note there is to choose. */
    public KpiNote.Kind[] getKinds() {
        return KpiNote.Kind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public UUID getLine() {
        return line;
    }

    public void setLine(UUID line) {
        this.line = line;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
