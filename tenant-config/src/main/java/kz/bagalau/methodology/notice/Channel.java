package kz.bagalau.methodology.notice;

/** The ways in which the texts let someone be told. */
public enum Channel {
    INFORMATION_SYSTEM,
    INTRANET_PORTAL,
    DOCUMENT_SYSTEM,
    /** HR tells, where there is no system. */
    HR,
    REGISTERED_LETTER,
    TELEPHONOGRAM,
    TELEGRAM,
    SMS,
    EMAIL,
    OTHER_RECORDED;

    /** Whether the text sends it with a notice of delivery, so that the notice is the proof. */
    public boolean withNoticeOfDelivery() {
        return this == REGISTERED_LETTER;
    }
}
