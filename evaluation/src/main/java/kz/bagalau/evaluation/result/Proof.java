package kz.bagalau.evaluation.result;

import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.evaluation.kpi.EvidenceFile;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.Channel;

/**
 * That a servant was told by a channel of the edition (paragraph 11).
 *
 * @param number of the letter, telephonogram, telegram or entry, or the subscriber's number or address
 * @param date the day of the notice of delivery, or of the message
 * @param text what was told, in its own words
 * @param scan the scanned proof, as it was given
 */
public record Proof(Channel channel, String number, LocalDate date, String text, Optional<Scan> scan) {

    /** A file as the browser gives it. */
    public record Scan(String name, byte[] content) {

        EvidenceFile checked() {
            return EvidenceFile.of(name, content);
        }
    }

    /** Refuses a proof that proves nothing. */
    void require(Citation by) {
        if (text.isBlank()) {
            throw new Refused(new AcquaintanceTextMissing(by));
        }
        if (number.isBlank()) {
            throw new Refused(new ProofRefusal.ProofNumberMissing(by));
        }
        if (channel.withNoticeOfDelivery() && scan.isEmpty()) {
            throw new Refused(new ProofRefusal.NoticeOfDeliveryMissing(by));
        }
    }
}
