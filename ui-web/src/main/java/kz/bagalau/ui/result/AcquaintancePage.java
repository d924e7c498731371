package kz.bagalau.ui.result;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.kpi.EvidenceFile;
import kz.bagalau.evaluation.result.AcquaintancesView;
import kz.bagalau.evaluation.result.AcquaintancesView.AcquaintanceView;
import kz.bagalau.evaluation.result.Declined;
import kz.bagalau.evaluation.result.MakeKnown;
import kz.bagalau.evaluation.result.Proof;
import kz.bagalau.evaluation.result.RecordAcquaintance;
import kz.bagalau.evaluation.result.RecordDeclined;
import kz.bagalau.evaluation.result.ShowAcquaintances;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.ui.frame.AskedPeriod;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** HR makes results known, and registers by which channel somebody was told, or that he declined (paragraph 11). */
@Named
@ViewScoped
public class AcquaintancePage implements Serializable {

    @Inject
    ShowAcquaintances showAcquaintances;

    @Inject
    MakeKnown makeKnown;

    @Inject
    RecordAcquaintance recordAcquaintance;

    @Inject
    RecordDeclined recordDeclined;

    @Inject
    Words words;

    @Inject
    Messages messages;

    private String period;
    private String asked;
    private Channel channel;
    private String askedDeclined;
    private String number = "";
    private LocalDate date;
    private UUID firstWitness;
    private UUID secondWitness;
    private transient Part scan;
    private String text = "";
    private transient AcquaintancesView view;

    public void show() {
        view = showAcquaintances.of(AskedPeriod.of(period));
    }

    /** Makes one result known. */
    public String makeKnown(UUID result) {
        makeKnown.of(List.of(result));
        messages.doneAfterRedirect("result.known.done", 1);
        return here();
    }

    /** Makes every waiting result of the period known. */
    public String makeAllKnown() {
        List<UUID> waiting = getView().people().stream()
                .filter(AcquaintanceView::waiting)
                .map(AcquaintanceView::result)
                .toList();
        makeKnown.of(waiting);
        messages.doneAfterRedirect("result.known.done", waiting.size());
        return here();
    }

    /** Registers a channel with its proof. */
    public String record() throws IOException {
        recordAcquaintance.of(UUID.fromString(asked), new Proof(channel, number, date, text, scanned()));
        messages.doneAfterRedirect("result.record.done");
        return here();
    }

    /** Registers that the servant declined, before two witnesses. */
    public String decline() throws IOException {
        recordDeclined.of(
                UUID.fromString(askedDeclined),
                new Declined(number, date, text, firstWitness, secondWitness, scanned()));
        messages.doneAfterRedirect("result.declined.done");
        return here();
    }

    private Optional<Proof.Scan> scanned() throws IOException {
        if (scan == null || scan.getSize() == 0) {
            return Optional.empty();
        }
        try (InputStream content = scan.getInputStream()) {
            return Optional.of(
                    new Proof.Scan(scan.getSubmittedFileName(), content.readNBytes(EvidenceFile.MOST_BYTES + 1)));
        }
    }

    private String here() {
        return "/result/acquaintance.xhtml?faces-redirect=true&period="
                + getView().period();
    }

    public AcquaintancesView getView() {
        if (view == null) {
            show();
        }
        return view;
    }

    /** The servant for whom a means is being recorded; nobody as a rule. */
    public AcquaintanceView getRecorded() {
        return getView().people().stream()
                .filter(person -> person.result().toString().equals(asked))
                .filter(AcquaintanceView::recordable)
                .findFirst()
                .orElse(null);
    }

    /** The servant whose refusal is being registered; nobody as a rule. */
    public AcquaintanceView getDeclining() {
        return getView().people().stream()
                .filter(person -> person.result().toString().equals(askedDeclined))
                .filter(AcquaintanceView::declinable)
                .findFirst()
                .orElse(null);
    }

    /** On which day, and by which channel or by a refusal, the servant was acquainted. */
    public String acquaintedWords(AcquaintanceView person) {
        return words.with2(
                "result.known.acquainted",
                words.date(person.acquaintedOn().orElseThrow()),
                words.get(person.channel().map(this::channelKey).orElse("result.declined")));
    }

    /** The most megabytes a scan may have. */
    public int getMostMegabytes() {
        return EvidenceFile.MOST_MEGABYTES;
    }

    /** The channels of the edition in one sentence; where the text names none, that is said too. */
    public String getChannels() {
        List<Channel> named = getView().rule().orElseThrow().channels();
        return named.isEmpty()
                ? words.get("result.channels.none")
                : words.with(
                        "result.channels",
                        named.stream().map(each -> words.get(channelKey(each))).collect(Collectors.joining(", ")));
    }

    public String channelKey(Channel which) {
        return "result.channel." + which.name();
    }

    public String stateKey(AcquaintanceView person) {
        return "result.state." + person.state();
    }

    public String awayKey(AcquaintanceView person) {
        return "result.away." + person.away().orElseThrow().key();
    }

    /** The look of a state: done, on its way, waiting. */
    public String tagOf(AcquaintanceView person) {
        if (person.acquaintedAt().isPresent()) {
            return "ok";
        }
        return person.waiting() ? "soon" : "info";
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAskedDeclined() {
        return askedDeclined;
    }

    public void setAskedDeclined(String askedDeclined) {
        this.askedDeclined = askedDeclined;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public UUID getFirstWitness() {
        return firstWitness;
    }

    public void setFirstWitness(UUID firstWitness) {
        this.firstWitness = firstWitness;
    }

    public UUID getSecondWitness() {
        return secondWitness;
    }

    public void setSecondWitness(UUID secondWitness) {
        this.secondWitness = secondWitness;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
