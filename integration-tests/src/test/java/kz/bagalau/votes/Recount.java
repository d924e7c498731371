package kz.bagalau.votes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.environment.Page;
import kz.bagalau.votes.VotesUnderKills.Choice;
import org.jsoup.nodes.Element;

/** Counts the votes of sessions anew, from what the portal gives out of them, without asking its tally. */
final class Recount {

    private static final Pattern CHOICE = Pattern.compile("(Мүше № [0-9]+): (қолдады|қарсы)");
    private static final Pattern TALLY =
            Pattern.compile("қолдады – ([0-9]+), қарсы – ([0-9]+), дауыс бермеді – ([0-9]+)");

    private final List<String> faults = new ArrayList<>();
    private int votes;

    /**
     * What is read of one session.
     *
     * @param choices each line of who voted how
     * @param tally for, against and silent, as the minutes have them
     */
    record Exported(List<Map.Entry<String, Choice>> choices, List<Integer> tally) {

        static Exported of(Page calibration, Page minutes) {
            List<Map.Entry<String, Choice>> choices = new ArrayList<>();
            for (Element line : calibration.document().select("main li")) {
                Matcher found = CHOICE.matcher(line.text());
                if (found.matches()) {
                    choices.add(
                            Map.entry(found.group(1), found.group(2).equals("қарсы") ? Choice.AGAINST : Choice.FOR));
                }
            }
            Matcher tally =
                    TALLY.matcher(minutes.document().select("article[lang=kk]").text());
            return new Exported(
                    choices,
                    tally.find()
                            ? List.of(
                                    Integer.valueOf(tally.group(1)),
                                    Integer.valueOf(tally.group(2)),
                                    Integer.valueOf(tally.group(3)))
                            : List.of());
        }
    }

    /** Compares one session: lines with acknowledgements, lines with the tally, the trail with both. */
    void compare(String session, Exported exported, Map<String, Set<Choice>> acknowledged, Map<String, Integer> trail) {
        Map<String, Choice> of = new HashMap<>();
        exported.choices().forEach(line -> {
            if (of.put(line.getKey(), line.getValue()) != null) {
                faults.add(session + ": " + line.getKey() + " has two votes");
            }
        });
        votes += of.size();
        int votesFor = (int) of.values().stream().filter(Choice.FOR::equals).count();
        List<Integer> counted = List.of(votesFor, of.size() - votesFor, ReadySessions.MEMBERS - of.size());
        if (!counted.equals(exported.tally())) {
            faults.add(session + ": counted " + counted + ", the minutes say " + exported.tally());
        }
        if (of.size() != ReadySessions.MEMBERS) {
            faults.add(session + ": " + of.size() + " members have voted");
        }
        acknowledged.forEach((member, told) -> {
            if (told.size() > 1) {
                faults.add(session + ": " + member + " was told that both votes were taken");
            }
            if (!told.isEmpty() && !told.contains(of.get(member))) {
                faults.add(session + ": " + member + " was told " + told + ", there is " + of.get(member));
            }
        });
        if (trail.size() != ReadySessions.MEMBERS || trail.values().stream().anyMatch(times -> times != 1)) {
            faults.add(session + ": the trail has " + trail);
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    int votes() {
        return votes;
    }
}
