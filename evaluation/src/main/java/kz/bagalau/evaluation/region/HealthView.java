package kz.bagalau.evaluation.region;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/** How mail and jobs fare in the councils of a region over the last thirty days: numbers and times, nothing else. */
public record HealthView(List<CouncilHealth> councils) {

    public HealthView {
        councils = List.copyOf(councils);
    }

    /** How many councils want attention. */
    public long troubled() {
        return councils.stream().filter(CouncilHealth::isTroubled).count();
    }

    /**
     * One council.
     *
     * @param sent letters that the mail server took
     * @param waiting letters that are to be sent
     * @param failing sendings, of one letter or of some together, that have failed and are tried again, or were given up
     * @param undelivered letters that nobody could be sent: no address, or no mail server
     * @param oldest since when the longest waiting letter waits
     * @param failedJobs further work of the council that has failed
     * @param overdueJobs work that should have run ten minutes ago
     * @param failedWorks the names of daily works whose last run has failed
     * @param lastDaily when a daily work was last done
     */
    public record CouncilHealth(
            UUID council,
            LawText name,
            int sent,
            int waiting,
            int failing,
            int undelivered,
            Optional<Instant> oldest,
            int failedJobs,
            int overdueJobs,
            List<String> failedWorks,
            Optional<Instant> lastDaily) {

        public CouncilHealth {
            failedWorks = List.copyOf(failedWorks);
        }

        /** Whether something has failed, waits too long or reaches nobody. */
        public boolean isTroubled() {
            return canRetry() || undelivered + overdueJobs > 0;
        }

        /** Whether there is something to try again. */
        public boolean canRetry() {
            return failing + failedJobs + failedWorks.size() > 0;
        }

        /** Everything that has failed besides letters. */
        public int failures() {
            return failedJobs + failedWorks.size();
        }
    }
}
