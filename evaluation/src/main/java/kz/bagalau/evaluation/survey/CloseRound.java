package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.platform.tenancy.OwnTransaction;

/** Closes a round: counts once what is shown and makes everything else unreadable (¶33, 35). */
@ApplicationScoped
class CloseRound {

    @Inject
    OwnTransaction transaction;

    @Inject
    BallotBox box;

    @Inject
    RoundRows rows;

    @Inject
    RoundKeys keys;

    @Inject
    Questionnaires questionnaires;

    /** Goes through all steps; a round that is closed stays as it is. */
    void run(UUID round) {
        for (CloseStep step : CloseStep.values()) {
            transaction.run(() -> take(step, round));
        }
    }

    /** Marks who has sent a ballot so far, all in one transaction, so that no mark stands beside a ballot. */
    void collect(UUID round) {
        List<RoundRows.Asked> asked = rows.asked(round);
        if (asked.isEmpty() || box.isEmpty(round)) {
            return;
        }
        RoundKey key = key(round);
        rows.answered(asked.stream()
                .filter(each -> box.find(key.ballot(each.circle(), each.employee()))
                        .map(kept -> key.open(each.circle(), kept))
                        .filter(CastBallot::sent)
                        .isPresent())
                .map(RoundRows.Asked::respondent)
                .toList());
    }

    void take(CloseStep step, UUID round) {
        switch (step) {
            case BEGIN -> rows.move(round, RoundState.LAUNCHED, RoundState.CLOSING);
            case COLLECT -> collect(round);
            case SHUFFLE -> shuffle(round);
            case COUNT -> count(round);
            case ERASE -> box.erase(round);
            case DESTROY_KEY -> keys.destroy(round);
            case END -> rows.move(round, RoundState.CLOSING, RoundState.CLOSED);
        }
    }

    /** Whoever declined while his ballot was on its way has no voice beside the one who stands in for him. */
    private void shuffle(UUID round) {
        List<RoundRows.Asked> out = rows.out(round);
        if (!out.isEmpty() && !box.isEmpty(round)) {
            RoundKey key = key(round);
            out.forEach(each -> box.discard(key.ballot(each.circle(), each.employee())));
        }
        box.shuffle(round);
    }

    private void count(UUID round) {
        for (UUID circle : rows.formed(round)) {
            if (box.means(circle).isEmpty()) {
                Questionnaire asked = questionnaires.of(circle);
                List<CastBallot> sent = sent(round, circle);
                box.keepMeans(
                        circle,
                        asked.shown(sent.stream().map(CastBallot::answers).toList()));
                box.keepComments(
                        circle,
                        asked.shownComments(
                                sent.stream().map(CastBallot::comment).toList()));
            }
        }
    }

    private List<CastBallot> sent(UUID round, UUID circle) {
        return box.ofCircle(circle).stream()
                .map(kept -> key(round).open(circle, kept))
                .filter(CastBallot::sent)
                .toList();
    }

    private RoundKey key(UUID round) {
        return keys.of(round)
                .orElseThrow(() -> new IllegalStateException("The key of the round " + round
                        + " is not in the folder of keys: its ballots cannot be read. Put the folder back."));
    }
}
