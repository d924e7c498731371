package kz.bagalau.evaluation.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.council.EditionUnknown;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.evaluation.edition.ModelChangesView.Answer;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * HR answers to a changed model: it takes the model into a draft of the own edition, or keeps the own text as it is and
 * says why. The first answer holds.
 */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class AnswerModelChange {

    @Inject
    Councils councils;

    @Inject
    PublishedEditions editions;

    @Inject
    ModelAnswers answers;

    @Inject
    DraftDesk desk;

    @Inject
    Event<ModelAnswered> answered;

    /**
     * Answers.
     *
     * @param draft the number of the draft to begin from the model, when the changes are taken
     * @param reason why the own text is kept, when it is; blank else
     */
    public void of(String model, ModelAnswer answer, Optional<UUID> draft, String reason) {
        EditionId id = Asked.edition(model);
        if (!id.council().equals(councils.current().modelCode())) {
            throw new Refused(new EditionUnknown(id));
        }
        Optional<String> why = Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty());
        switch (answer) {
            case TAKEN ->
                desk.begin(
                        draft.orElseThrow(),
                        DraftOrigin.CLONED,
                        Optional.of(id),
                        OwnName.copied(Draft.of(editions.get(id))),
                        councils.current().code());
            case KEPT_AS_IT_IS -> why.orElseThrow(() -> new Refused(new DraftRefusal.DraftReasonMissing()));
        }
        if (answers.keep(id, new Answer(answer, why, draft, desk.now()))) {
            answered.fire(new ModelAnswered(id, answer, why));
        }
    }
}
