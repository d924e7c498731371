package kz.bagalau.evaluation.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.importing.ImportView.RowView;
import kz.bagalau.methodology.LawText;

/**
 * A sheet of a region with the verdict on each of its councils and rows.
 *
 * @param source the edition that councils with a decision begin with
 */
public record BulkView(
        UUID id,
        String fileName,
        Optional<String> source,
        BulkState state,
        Instant uploadedAt,
        String uploadedBy,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        List<Council> councils) {

    public BulkView {
        councils = List.copyOf(councils);
    }

    /**
     * One council.
     *
     * @param name its name by the register; absent when the register has no such line
     * @param people how many rows it has
     * @param refusal why it will not be done or has failed, as a key of the words
     * @param rows the rows that need a look, while nothing is done
     */
    public record Council(
            String code,
            Optional<LawText> name,
            int people,
            boolean edition,
            BulkCouncilState state,
            Optional<String> refusal,
            List<RowView> rows) {

        public Council {
            rows = List.copyOf(rows);
        }
    }

    /** How many councils are in this state. */
    public int count(BulkCouncilState state) {
        return (int)
                councils.stream().filter(council -> council.state() == state).count();
    }

    /** How many people the sheet has. */
    public int people() {
        return councils.stream().mapToInt(Council::people).sum();
    }

    /** How many councils are to be done at all. */
    public int total() {
        return councils.size() - count(BulkCouncilState.FAULTY);
    }

    /** How far it is, in whole percent. */
    public int percent() {
        int through = count(BulkCouncilState.DONE) + count(BulkCouncilState.FAILED);
        return total() == 0 ? 0 : 100 * through / total();
    }

    /** Whether a job goes on with it. */
    public boolean running() {
        return state == BulkState.RUNNING;
    }

    /** Whether it may be started, or gone on with. */
    public boolean startable() {
        return (state == BulkState.DRAFT || state == BulkState.CANCELLED) && count(BulkCouncilState.READY) > 0;
    }
}
