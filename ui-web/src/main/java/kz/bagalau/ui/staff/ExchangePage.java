package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.exchange.ReceivePackage;
import kz.bagalau.evaluation.exchange.ShowExchange;
import kz.bagalau.methodology.Period;
import org.omnifaces.cdi.ViewScoped;

/** HR takes the council's package out for another system, or brings one in to look at. */
@Named
@ViewScoped
public class ExchangePage implements Serializable {

    @Inject
    ShowExchange showExchange;

    @Inject
    ReceivePackage receivePackage;

    /** The number of the next upload: the same form sent twice is the same upload. */
    private final UUID next = UUID.randomUUID();

    private transient Part file;
    private transient List<Period> periods;

    /** Where the list of the package is looked at before it is entered. */
    public String bring() throws IOException {
        try (InputStream content = file.getInputStream()) {
            byte[] read = content.readNBytes(ReceivePackage.MOST_BYTES + 1);
            receivePackage.of(next, file.getSubmittedFileName(), read);
        }
        return "/staff/imports.xhtml?faces-redirect=true&id=" + next;
    }

    /** The period that is asked for usually, and the one before it. */
    public List<Period> getPeriods() {
        if (periods == null) {
            periods = showExchange.periods();
        }
        return periods;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
