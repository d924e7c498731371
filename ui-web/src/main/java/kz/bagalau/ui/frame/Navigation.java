package kz.bagalau.ui.frame;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;
import static kz.bagalau.platform.security.Role.REGIONAL_ADMIN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.platform.security.Role;
import kz.bagalau.ui.words.Words;

/** The pages a person may open, by role. A page that is not listed may still refuse; a listed one opens. */
@Named
@RequestScoped
public class Navigation {

    private static final int ON_THE_BAR = 5;
    private static final Set<Role> COUNCIL = Set.of(COUNCIL_HR, OFFICIAL, EVALUATOR, EMPLOYEE);
    private static final List<Place> TOP = List.of(new Place("today", "/today.xhtml", "home", Set.of(Role.values())));
    private static final List<Place> QUARTER = List.of(
            new Place("schedule", "/cycle/schedule.xhtml", "calendar", Set.of(COUNCIL_HR, OFFICIAL)),
            new Place("deadlines", "/cycle/deadlines.xhtml", "clock", COUNCIL),
            new Place("plans", "/kpi/plans.xhtml", "plan", Set.of(COUNCIL_HR, OFFICIAL, EVALUATOR)),
            new Place("eligibility", "/cycle/eligibility.xhtml", "check", Set.of(COUNCIL_HR)),
            new Place("sheets", "/ranking/sheets.xhtml", "sheet", Set.of(EVALUATOR)),
            new Place("kpiSheets", "/kpi/sheets.xhtml", "target", Set.of(COUNCIL_HR, OFFICIAL, EVALUATOR)),
            new Place("progress", "/ranking/progress.xhtml", "bars", Set.of(COUNCIL_HR)),
            new Place("acquaintance", "/result/acquaintance.xhtml", "eye", Set.of(COUNCIL_HR)),
            new Place("calibration", "/calibration/cases.xhtml", "scales", COUNCIL),
            new Place("results", "/result/mine.xhtml", "star", Set.of(EMPLOYEE)),
            new Place("yearlyMarks", "/year/marks.xhtml", "medal", Set.of(COUNCIL_HR)),
            new Place("survey", "/survey/round.xhtml", "talk", Set.of(COUNCIL_HR)),
            new Place("disputes", "/year/disputes.xhtml", "info", Set.of(COUNCIL_HR, EMPLOYEE)),
            new Place("decisions", "/year/decisions.xhtml", "stamp", Set.of(OFFICIAL)));
    private static final List<Place> OF_COUNCIL = List.of(
            new Place("staff", "/staff/list.xhtml", "people", Set.of(COUNCIL_HR)),
            new Place("methodology", "/council/methodology.xhtml", "book", COUNCIL),
            new Place("editions", "/edition/list.xhtml", "pencil", Set.of(COUNCIL_HR, OFFICIAL)),
            new Place("entries", "/council/entries.xhtml", "lock", Set.of(COUNCIL_HR, OFFICIAL)),
            new Place("practice", "/council/practice.xhtml", "play", Set.of(COUNCIL_HR)));
    private static final List<Place> REGION = List.of(
            new Place("region", "/region/councils.xhtml", "map", Set.of(REGIONAL_ADMIN)),
            new Place("onboarding", "/region/onboarding.xhtml", "plus", Set.of(REGIONAL_ADMIN)),
            new Place("models", "/edition/list.xhtml", "pencil", Set.of(REGIONAL_ADMIN)),
            new Place("accounts", "/region/accounts.xhtml", "people", Set.of(REGIONAL_ADMIN)),
            new Place("calendars", "/region/calendar.xhtml", "calendar", Set.of(REGIONAL_ADMIN)),
            new Place("health", "/region/health.xhtml", "bell", Set.of(REGIONAL_ADMIN)));

    @Inject
    Shell shell;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private List<Group> groups;
    private String key;

    /** The groups of the side, without empty ones. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = List.of(
                            new Group("", items(TOP)),
                            new Group(words.with("nav.group.quarter"), items(QUARTER)),
                            new Group(words.with("nav.group.council"), items(OF_COUNCIL)),
                            new Group(words.with("nav.group.region"), items(REGION)))
                    .stream()
                    .filter(group -> !group.items().isEmpty())
                    .toList();
        }
        return groups;
    }

    /**
     * All that the navigation depends on, so that it is written once for everybody of the same roles: the language, the
     * roles, the place that is open. Nothing of the person, and nothing that somebody could make up in an address.
     */
    public String getKey() {
        if (key == null) {
            String open = Stream.of(TOP, QUARTER, OF_COUNCIL, REGION)
                    .flatMap(List::stream)
                    .filter(this::isOpen)
                    .map(Place::key)
                    .collect(Collectors.joining(" "));
            key = words.tag() + ' ' + shell.getRoles() + ' ' + open;
        }
        return key;
    }

    /** What stands on the bar of a phone. */
    public List<Item> getBottom() {
        List<Item> all = all();
        return all.size() <= ON_THE_BAR ? all : all.subList(0, ON_THE_BAR - 1);
    }

    /** What the bar of a phone has no room for. */
    public List<Item> getMore() {
        List<Item> all = all();
        return all.size() <= ON_THE_BAR ? Collections.emptyList() : all.subList(ON_THE_BAR - 1, all.size());
    }

    private List<Item> all() {
        return getGroups().stream().flatMap(group -> group.items().stream()).toList();
    }

    private List<Item> items(List<Place> places) {
        return places.stream()
                .filter(place -> !Collections.disjoint(place.roles(), shell.getRoles()))
                .map(this::item)
                .toList();
    }

    private Item item(Place place) {
        return new Item(
                words.with("nav." + place.key()),
                words.with("nav." + place.key() + ".short"),
                place.path(),
                place.icon(),
                isOpen(place));
    }

    private boolean isOpen(Place place) {
        return request.getRequestURI().endsWith(place.path());
    }

    private record Place(String key, String path, String icon, Set<Role> roles) {}

    /** Pages under one heading. */
    public record Group(String title, List<Item> items) {}

    /** One page of the navigation. */
    public record Item(String name, String shortName, String path, String icon, boolean current) {}
}
