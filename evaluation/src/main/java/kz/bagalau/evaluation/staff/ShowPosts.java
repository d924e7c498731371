package kz.bagalau.evaluation.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.staff.PostsView.PostLineView;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR looks at all posts of the council with their categories (paragraphs 2.4 to 2.6). */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowPosts {

    @Inject
    Posts posts;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    /** Every post, the closed ones included, with whoever holds it today. */
    public PostsView all() {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Unit> units = posts.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        List<Employee> everybody = employees.all();
        return new PostsView(posts.all().stream()
                .map(post -> new PostLineView(
                        post.id(),
                        post.version(),
                        post.unit(),
                        units.get(post.unit()).nameOn(today),
                        post.title(),
                        post.category(),
                        post.heads(),
                        post.closed(),
                        ShowUnits.holders(post, everybody, today).stream()
                                .map(person -> new CandidateView(
                                        person.id(), person.name().full()))
                                .toList()))
                .toList());
    }
}
