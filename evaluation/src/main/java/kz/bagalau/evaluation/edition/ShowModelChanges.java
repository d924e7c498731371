package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.evaluation.edition.ModelChangesView.Answer;
import kz.bagalau.evaluation.edition.ModelChangesView.Row;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.document.EditionDiff;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The model editions of the council's region, beside the council's own edition; nothing changes by itself. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL})
public class ShowModelChanges {

    @Inject
    Councils councils;

    @Inject
    PublishedEditions editions;

    @Inject
    ModelAnswers answers;

    @Inject
    Clock clock;

    /** All of them, the unanswered first, then the latest first. */
    public ModelChangesView all() {
        Council council = councils.current();
        Optional<Edition> own = latest(council.published(), LocalDate.now(clock));
        Map<EditionId, Answer> given = answers.all();
        return new ModelChangesView(editions.of(council.modelCode()).stream()
                .sorted(Comparator.comparing((Edition model) -> given.containsKey(model.id()))
                        .thenComparing(model -> model.inForce().from(), Comparator.reverseOrder()))
                .map(model -> row(model, own, Optional.ofNullable(given.get(model.id()))))
                .toList());
    }

    /** The edition in force today, else the last one published. */
    static Optional<Edition> latest(List<Edition> own, LocalDate today) {
        return own.stream()
                .filter(edition -> !edition.inForce().from().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> own.stream().reduce((earlier, later) -> later));
    }

    private static Row row(Edition model, Optional<Edition> own, Optional<Answer> answer) {
        return new Row(
                model.id(),
                model.title(),
                model.inForce().from(),
                own.map(Edition::id),
                own.map(edition -> EditionDiff.between(edition, model).differences())
                        .orElse(List.of()),
                answer);
    }
}
