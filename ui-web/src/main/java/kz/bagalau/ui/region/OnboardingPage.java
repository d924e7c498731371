package kz.bagalau.ui.region;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.CalendarsView;
import kz.bagalau.evaluation.council.ShowCalendars;
import kz.bagalau.evaluation.edition.ShowComparison;
import kz.bagalau.evaluation.onboarding.AcceptCalendar;
import kz.bagalau.evaluation.onboarding.AnswerFault;
import kz.bagalau.evaluation.onboarding.ApplyCouncilPeople;
import kz.bagalau.evaluation.onboarding.BeginOnboarding;
import kz.bagalau.evaluation.onboarding.EnrolFirstPeople;
import kz.bagalau.evaluation.onboarding.FinishOnboarding;
import kz.bagalau.evaluation.onboarding.FoundCouncil;
import kz.bagalau.evaluation.onboarding.GiveUpOnboarding;
import kz.bagalau.evaluation.onboarding.KeepAnswers;
import kz.bagalau.evaluation.onboarding.OnboardingField;
import kz.bagalau.evaluation.onboarding.OnboardingStep;
import kz.bagalau.evaluation.onboarding.OnboardingView;
import kz.bagalau.evaluation.onboarding.OnboardingsView;
import kz.bagalau.evaluation.onboarding.PreviewCouncilPeople;
import kz.bagalau.evaluation.onboarding.ReadinessView;
import kz.bagalau.evaluation.onboarding.ShowCouncilPeople;
import kz.bagalau.evaluation.onboarding.ShowOnboarding;
import kz.bagalau.evaluation.onboarding.ShowOnboardings;
import kz.bagalau.evaluation.onboarding.TakeEdition;
import kz.bagalau.evaluation.provisioning.ProvisioningView;
import kz.bagalau.evaluation.staff.importing.ImportState;
import kz.bagalau.evaluation.staff.importing.ImportView;
import kz.bagalau.evaluation.staff.importing.PeopleFile;
import kz.bagalau.evaluation.staff.importing.Verdict;
import kz.bagalau.ui.edition.Differences;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.words.Words;

/** A council is brought on step by step; without one named, the list of those on their way. */
@Named
@ViewScoped
public class OnboardingPage implements Serializable {

    private static final String PAGE = "/region/onboarding.xhtml?faces-redirect=true";

    @Inject
    ShowOnboardings showOnboardings;

    @Inject
    ShowOnboarding showOnboarding;

    @Inject
    BeginOnboarding beginOnboarding;

    @Inject
    KeepAnswers keepAnswers;

    @Inject
    FoundCouncil foundCouncil;

    @Inject
    TakeEdition takeEdition;

    @Inject
    EnrolFirstPeople enrolFirstPeople;

    @Inject
    PreviewCouncilPeople previewCouncilPeople;

    @Inject
    ApplyCouncilPeople applyCouncilPeople;

    @Inject
    ShowCouncilPeople showCouncilPeople;

    @Inject
    AcceptCalendar acceptCalendar;

    @Inject
    FinishOnboarding finishOnboarding;

    @Inject
    GiveUpOnboarding giveUpOnboarding;

    @Inject
    ShowComparison showComparison;

    @Inject
    ShowCalendars showCalendars;

    @Inject
    Messages messages;

    @Inject
    Words words;

    /** The numbers of the next onboarding and the next upload: the same form sent twice is the same act. */
    private final UUID next = UUID.randomUUID();

    private UUID id;
    private String step;
    private UUID upload;
    private UUID region;
    private Map<String, String> typed;
    private transient Part file;
    private transient OnboardingView view;
    private transient OnboardingsView all;
    private Map<String, LocalDate> days;
    private transient ImportView people;
    private transient CalendarsView calendars;
    private transient Comparison comparison;

    public String begin() {
        beginOnboarding.as(next, region);
        return PAGE + "&id=" + next;
    }

    /** Keeps what was typed and does the step; what is not fit is told at its field, and all of it stays. */
    public String doStep() {
        OnboardingStep now = getNow();
        if (!isKeptFit(now)) {
            view = null;
            return null;
        }
        switch (now) {
            case COUNCIL -> foundCouncil.of(id);
            case EDITION -> takeEdition.of(id);
            case PEOPLE -> enrolFirstPeople.of(id);
            case CALENDAR -> acceptCalendar.of(id);
            case SCHEDULE -> finishOnboarding.of(id);
        }
        messages.doneAfterRedirect("onboarding.done." + now);
        return now == OnboardingStep.SCHEDULE ? PAGE : to(OnboardingStep.values()[now.ordinal() + 1]);
    }

    /** Keeps what was typed, fit or not, and goes back to the list. */
    public String later() {
        keepAnswers.of(id, getNow(), typed(getNow()));
        messages.doneAfterRedirect("onboarding.done.later");
        return PAGE;
    }

    public String giveUp() {
        giveUpOnboarding.of(id);
        messages.doneAfterRedirect("onboarding.done.givenUp");
        return PAGE;
    }

    public String uploadPeople() throws IOException {
        try (InputStream content = file.getInputStream()) {
            // One byte more than allowed is enough to be refused for its size.
            byte[] read = content.readNBytes(PeopleFile.MOST_BYTES + 1);
            previewCouncilPeople.of(id, next, file.getSubmittedFileName(), read);
        }
        return to(OnboardingStep.PEOPLE) + "&upload=" + next;
    }

    public String applyPeople() {
        applyCouncilPeople.of(id, upload);
        messages.doneAfterRedirect("onboarding.done.PEOPLE");
        return to(OnboardingStep.CALENDAR);
    }

    private String to(OnboardingStep there) {
        return PAGE + "&id=" + id + "&step=" + there.name().toLowerCase(Locale.ROOT);
    }

    private boolean isKeptFit(OnboardingStep now) {
        if (OnboardingField.of(now).isEmpty()) {
            return true;
        }
        List<AnswerFault> faults = keepAnswers.of(id, now, typed(now));
        FacesContext faces = FacesContext.getCurrentInstance();
        faults.forEach(fault -> faces.addMessage(
                now.name().toLowerCase(Locale.ROOT) + ":" + fault.field(),
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, words.get("onboarding.problem." + fault.problem()), null)));
        return faults.isEmpty();
    }

    private Map<OnboardingField, String> typed(OnboardingStep now) {
        Map<OnboardingField, String> fields = new EnumMap<>(OnboardingField.class);
        OnboardingField.of(now)
                .forEach(field -> fields.put(
                        field,
                        Optional.ofNullable(getDays().get(field.name()))
                                .map(LocalDate::toString)
                                .orElseGet(
                                        () -> field.isDay() ? null : getTyped().get(field.name()))));
        return fields;
    }

    public OnboardingView getView() {
        if (view == null && id != null) {
            view = showOnboarding.of(id);
        }
        return view;
    }

    public OnboardingsView getAll() {
        if (all == null) {
            all = showOnboardings.all();
        }
        return all;
    }

    /** The step that is shown: the one asked for, as long as it can be done, else the next. */
    public OnboardingStep getNow() {
        boolean founded = getView().council().isPresent();
        return Optional.ofNullable(step)
                .flatMap(OnboardingPage::stepOf)
                .filter(asked -> founded || asked == OnboardingStep.COUNCIL)
                .orElseGet(() -> getView().next());
    }

    private static Optional<OnboardingStep> stepOf(String asked) {
        return List.of(OnboardingStep.values()).stream()
                .filter(each -> each.name().equalsIgnoreCase(asked))
                .findFirst();
    }

    /** Whether the shown step has been done and cannot be done again here. */
    public boolean isStepDone() {
        return getNow() != OnboardingStep.SCHEDULE && getView().step(getNow()).done();
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getTyped() {
        if (typed == null) {
            typed = new HashMap<>();
            getView().answers().forEach((field, value) -> typed.put(field.name(), value));
        }
        return typed;
    }

    /** An uploaded list that is still to be decided. */
    public ImportView getPeople() {
        if (people == null && upload != null) {
            people = showCouncilPeople.of(id, upload);
        }
        return people != null && people.state() == ImportState.DRAFT ? people : null;
    }

    public int getFaulty() {
        return getPeople().count(Verdict.FAULTY);
    }

    public boolean isApplicable() {
        return getFaulty() == 0 && getPeople().changing() > 0;
    }

    /** Keeps what was typed and shows what the chosen edition decides otherwise than the one beside it. */
    public void compare() {
        keepAnswers.of(id, getNow(), typed(getNow()));
        view = null;
        String source = getTyped().get(OnboardingField.SOURCE.name());
        comparison = getView()
                .beside(source)
                .map(beside -> new Comparison(
                        beside.value(), source, Differences.of(showComparison.of(beside.value(), source), words)))
                .orElse(null);
    }

    /** What the chosen edition decides otherwise than the one beside it. */
    public record Comparison(String one, String other, List<Differences.Line> lines) {}

    public Comparison getComparison() {
        return comparison;
    }

    /** Where a missing condition is mended by the region; blank where only the council itself can. */
    public String address(ReadinessView.Kind kind) {
        String here = "/region/onboarding.xhtml?id=" + id + "&step=";
        return switch (kind) {
            case HR, OFFICIAL, STAFF -> here + "people";
            case EDITION -> here + "edition";
            case CALENDAR -> "/region/calendar.xhtml";
            case SCHEDULE -> here + "schedule";
            case ACCESS, SIGNED_IN, HEADS -> "";
        };
    }

    /** The official and the HR service, who are invited first. */
    public List<ProvisioningView.Person> getInvited() {
        return getView().access().map(ProvisioningView::people).orElse(List.of()).stream()
                .filter(person ->
                        person.roles().contains("official") || person.roles().contains("council-hr"))
                .toList();
    }

    public CalendarsView getCalendars() {
        if (calendars == null) {
            calendars = showCalendars.all();
        }
        return calendars;
    }

    /** The same fields as days. */
    public Map<String, LocalDate> getDays() {
        if (days == null) {
            days = new HashMap<>();
            getView().days().forEach((field, day) -> days.put(field.name(), day));
        }
        return days;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public UUID getUpload() {
        return upload;
    }

    public void setUpload(UUID upload) {
        this.upload = upload;
    }

    public UUID getRegion() {
        return region;
    }

    public void setRegion(UUID region) {
        this.region = region;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
