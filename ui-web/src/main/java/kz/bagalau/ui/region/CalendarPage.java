package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import kz.bagalau.evaluation.council.CalendarsView;
import kz.bagalau.evaluation.council.PublishCalendarYear;
import kz.bagalau.evaluation.council.ShowCalendars;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The working calendars by which every term is counted: each year with its versions and the act that says so. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final int MOST_BYTES = 200_000;

    @Inject
    ShowCalendars showCalendars;

    @Inject
    PublishCalendarYear publishCalendarYear;

    @Inject
    Messages messages;

    private Integer year;
    private String text;
    private String act;
    private transient Part file;
    private transient CalendarsView view;

    /** What was pasted or uploaded stays in the form when it is refused. */
    public void publish() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (InputStream content = file.getInputStream()) {
                text = new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            }
        }
        publishCalendarYear.of(year == null ? 0 : year, text == null ? "" : text, act);
        messages.done("calendar.done", String.valueOf(year));
        view = null;
        text = null;
        act = null;
    }

    /** Puts a published year into the form, to be corrected and published as a new version. */
    public void correct(CalendarsView.Year chosen) {
        year = chosen.year();
        text = chosen.document();
    }

    public CalendarsView getView() {
        if (view == null) {
            view = showCalendars.all();
        }
        return view;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
