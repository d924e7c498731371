package kz.bagalau.methodology.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.term.Due;

/**
 * A notice and its last day (¶26, ¶30).
 *
 * @param wording what is told, in the words of the text: its tense differs from council to council
 * @param reminder a day the portal proposes to be earlier than the last one (R09)
 */
public record NoticeRule(
        Citation by, NoticeKind kind, Due due, List<Channel> channels, LawText wording, Optional<Due> reminder) {

    public NoticeRule {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(reminder, "reminder");
        channels = List.copyOf(channels);
        Require.that(!channels.isEmpty(), "noticeWithoutChannels").orUnfit();
    }
}
