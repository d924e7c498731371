package kz.bagalau.evaluation.feedback;

import java.time.LocalDate;
import java.util.Set;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Feedback;

/** What paragraph 42 of the edition asks of a meeting. */
record MeetingRule(Feedback feedback) {

    /**
     * Refuses a meeting that the edition does not know.
     *
     * @param held how many were held before
     * @param known the day on which the servant was acquainted
     */
    void require(Set<Integer> topics, int held, LocalDate on, LocalDate known, LocalDate today) {
        Citation by = feedback.by();
        boolean one = feedback.meetings() == Feedback.Meetings.ONE;
        if (one && held > 0) {
            throw new Refused(new MeetingRefusal.OneMeetingOnly(by));
        }
        int most = feedback.topics().size();
        boolean listed = topics.stream().allMatch(topic -> topic >= 0 && topic < most);
        int least = one ? most : 1;
        if (!listed || topics.size() < least) {
            throw new Refused(new MeetingRefusal.TopicsMissing(by));
        }
        if (on.isBefore(known) || on.isAfter(today)) {
            throw new Refused(new MeetingRefusal.MeetingDayImpossible(by, known, today));
        }
    }
}
