package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.methodology.Edition;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Published editions are public law: whoever works on one may read, compare and copy those of all councils. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowEditions {

    @Inject
    PublishedEditions editions;

    @Inject
    DraftDesk desk;

    @Inject
    EditionDrafts drafts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Every published edition, the own ones first. */
    public EditionsView all() {
        List<String> own = desk.publishers();
        Map<String, List<Edition>> byPublisher = editions.all().stream()
                .collect(Collectors.groupingBy(Edition::council, TreeMap::new, Collectors.toList()));
        List<EditionsView.Row> model = new ArrayList<>();
        List<EditionsView.Row> others = new ArrayList<>();
        byPublisher.forEach((publisher, all) -> {
            if (!own.contains(publisher)) {
                (isModel(publisher) ? model : others).addAll(rows(all));
            }
        });
        return new EditionsView(
                own.stream()
                        .flatMap(publisher -> rows(byPublisher.getOrDefault(publisher, List.of())).stream())
                        .toList(),
                model,
                others,
                caller.has(Role.COUNCIL_HR) || desk.scope() == DraftScope.REGION,
                models());
    }

    private List<EditionsView.Publisher> models() {
        return desk.scope() == DraftScope.COUNCIL
                ? List.of()
                : drafts.publishers().stream()
                        .map(one -> new EditionsView.Publisher(one.code(), one.name()))
                        .toList();
    }

    private static boolean isModel(String publisher) {
        return publisher.equals("model") || publisher.startsWith(Council.MODEL);
    }

    /** The latest first. */
    private List<EditionsView.Row> rows(List<Edition> all) {
        List<Edition> inOrder = all.stream()
                .sorted(Comparator.comparing(edition -> edition.inForce().from()))
                .toList();
        List<EditionsView.Row> rows = new ArrayList<>();
        for (int place = inOrder.size() - 1; place >= 0; place--) {
            Optional<LocalDate> next = place + 1 < inOrder.size()
                    ? Optional.of(inOrder.get(place + 1).inForce().from())
                    : Optional.empty();
            rows.add(row(inOrder.get(place), next));
        }
        return rows;
    }

    private EditionsView.Row row(Edition edition, Optional<LocalDate> successor) {
        Optional<LocalDate> until =
                edition.dates().repealedFrom().or(() -> successor).map(day -> day.minusDays(1));
        LocalDate today = LocalDate.now(clock);
        String state = edition.inForce().from().isAfter(today)
                ? "FUTURE"
                : until.filter(day -> day.isBefore(today)).isPresent() ? "OVER" : "IN_FORCE";
        return new EditionsView.Row(
                edition.id(),
                edition.title(),
                edition.decision().body(),
                edition.decision().number(),
                edition.dates(),
                edition.inForce(),
                until,
                state,
                editions.entries(edition.id()));
    }
}
