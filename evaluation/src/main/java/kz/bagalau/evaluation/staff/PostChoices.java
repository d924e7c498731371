package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The posts to which somebody can be appointed, each with its unit, in the order of the Kazakh alphabet. */
final class PostChoices {

    private PostChoices() {}

    static List<PostChoiceView> of(Posts posts, LocalDate today) {
        Roll roll = Roll.of(posts);
        Map<UUID, Unit> units = roll.units();
        return roll.posts().values().stream()
                .filter(post -> open(post.closed().orElse(null), today))
                .filter(post -> open(units.get(post.unit()).closed().orElse(null), today))
                .map(post -> new PostChoiceView(
                        post.id(), post.title(), units.get(post.unit()).nameOn(today), post.category()))
                .sorted(Comparator.comparing(
                                (PostChoiceView choice) -> choice.unit().kk(), KazakhOrder.ORDER)
                        .thenComparing(PostChoiceView::category)
                        .thenComparing(choice -> choice.post().kk(), KazakhOrder.ORDER))
                .toList();
    }

    private static boolean open(LocalDate closed, LocalDate today) {
        return closed == null || !closed.isBefore(today);
    }
}
