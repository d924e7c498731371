package kz.bagalau.evaluation.edition;

import java.util.UUID;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.methodology.LawText;

/** A region under whose code its administrator publishes model editions. */
record ModelPublisher(UUID region, String regionCode, LawText name) {

    /** The code of its model editions. */
    String code() {
        return Council.MODEL + regionCode;
    }
}
