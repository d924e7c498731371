package kz.bagalau.ui.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.evaluation.edition.PlaceView;

/** The decision's words beside the rules: which rules each paragraph leads to. */
final class Law {

    private static final int MOST_LINKS = 8;

    private Law() {}

    /** One rule of a paragraph: its name and where it is written. */
    public record Link(String name, String tab, String id) {}

    static Map<String, List<Link>> links(Stream<PlaceView> places, Names names) {
        Map<String, List<Link>> links = new LinkedHashMap<>();
        places.filter(place -> Names.isRule(place.field()) && !place.paragraph().isEmpty())
                .forEach(place -> {
                    String paragraph = place.paragraph().replaceFirst("\\..*", "");
                    List<Link> known = links.computeIfAbsent(paragraph, ignored -> new ArrayList<>());
                    String name = names.rule(place.path());
                    if (known.size() < MOST_LINKS
                            && known.stream().noneMatch(link -> link.name().equals(name))) {
                        known.add(new Link(name, Tab.of(place.path()).key(), Controls.id(place.path())));
                    }
                });
        return links;
    }
}
