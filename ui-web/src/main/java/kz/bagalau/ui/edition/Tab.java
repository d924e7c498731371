package kz.bagalau.ui.edition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rules of an edition as people write them: one tab a subject, each place of the document in exactly one. */
public enum Tab {
    DECISION("title", "russian", "decision", "dates"),
    TERMS(
            "methodology.presence",
            "methodology.kpi.due",
            "methodology.ranking.due",
            "methodology.survey.due",
            "methodology.schedule",
            "methodology.acquaintance",
            "methodology.request"),
    SCALE(
            "methodology.grades",
            "methodology.ranking.marks",
            "methodology.ranking.mean",
            "methodology.kpi.marks",
            "methodology.kpi.mean",
            "methodology.caps",
            "methodology.yearly",
            "methodology.consequences"),
    KPI("methodology.kpi"),
    RANKING("methodology.ranking"),
    SURVEY("methodology.survey"),
    CALIBRATION("methodology.notices", "methodology.calibration", "methodology.complaint", "methodology.dispute"),
    CUSTODY(
            "methodology.custody",
            "methodology.secrecy",
            "methodology.confidential",
            "methodology.humanResources",
            "methodology.conduct"),
    TEXT("text", "notAutomated", "readings");

    private final List<String> roots;

    Tab(String... roots) {
        this.roots = List.of(roots);
    }

    /** The rules that the tab shows, in its order, as paths without the selectors of items. */
    List<String> roots() {
        return roots;
    }

    /** The tab as an address spells it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tab that an address names; the first one for a name that none has. */
    static Tab named(String key) {
        return Arrays.stream(values())
                .filter(tab -> tab.key().equals(key))
                .findFirst()
                .orElse(DECISION);
    }

    /** Whether this place is a rule that a tab begins with, so that the rule around it leaves it out. */
    static boolean isRoot(String plain) {
        return Arrays.stream(values()).anyMatch(tab -> tab.roots.contains(plain));
    }

    /** Where the place is written; the decision's tab for what stands above all tabs. */
    static Tab of(String place) {
        String plain = plain(place);
        return Arrays.stream(values())
                .flatMap(tab -> tab.roots.stream().map(root -> new Root(tab, root)))
                .filter(root -> plain.equals(root.path) || plain.startsWith(root.path + "."))
                .max(Comparator.comparingInt(root -> root.path.length()))
                .map(root -> root.tab)
                .orElse(DECISION);
    }

    /** The place without the selectors of items, by which rules have their names. */
    static String plain(String place) {
        return place.replaceAll("\\[[^]]*]", "");
    }

    /** The tabs in which people write rules, for tests that look for places in none. */
    static Stream<String> allRoots() {
        return Arrays.stream(values()).flatMap(tab -> tab.roots.stream());
    }

    private record Root(Tab tab, String path) {}
}
