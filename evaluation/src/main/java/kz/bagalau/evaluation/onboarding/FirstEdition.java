package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.ShowCouncil;
import kz.bagalau.evaluation.edition.ChangeDraft;
import kz.bagalau.evaluation.edition.CloneEdition;
import kz.bagalau.evaluation.edition.ShowDraft;
import kz.bagalau.evaluation.edition.ShowDrafts;

/** The first edition of a council that has none, begun by the same use cases that HR has. The council is bound. */
@ApplicationScoped
class FirstEdition {

    private static final String TITLE =
            "«%s» мемлекеттік мекемесінің «Б» корпусы мемлекеттік әкімшілік қызметшілерінің қызметін бағалау әдістемесі";

    @Inject
    CloneEdition cloneEdition;

    @Inject
    ChangeDraft changeDraft;

    @Inject
    ShowDraft showDraft;

    @Inject
    ShowDrafts showDrafts;

    @Inject
    ShowCouncil showCouncil;

    /** Begins the draft as a copy and writes into it whose decision it is; one that is there is left alone. */
    void begin(UUID draft, String source, String number, LocalDate date, String body) {
        if (showDrafts.all().rows().stream().anyMatch(row -> row.id().equals(draft))) {
            return;
        }
        cloneEdition.as(draft, source, Optional.empty());
        int version = showDraft.of(draft).version();
        version = changeDraft.of(
                draft, version, "title.kk", TITLE.formatted(showCouncil.mine().nameKk()));
        version = changeDraft.of(draft, version, "decision.number", number);
        version = changeDraft.of(draft, version, "decision.date", date.toString());
        changeDraft.of(draft, version, "decision.body", body);
    }
}
