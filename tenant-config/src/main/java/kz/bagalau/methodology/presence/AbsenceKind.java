package kz.bagalau.methodology.presence;

/** The kinds of absence that paragraph 5 names, in its order. */
public enum AbsenceKind {
    /** Annual leave, еңбек демалысы. */
    ANNUAL_LEAVE,
    /** Social leave, әлеуметтік демалыс. */
    SOCIAL_LEAVE,
    /** Temporary incapacity, еңбекке уақытша жарамсыздық. */
    TEMPORARY_INCAPACITY,
    /** Business trip, іссапар. */
    BUSINESS_TRIP,
    /** Internship, тағылымдама. */
    INTERNSHIP,
    /** Retraining, қайта даярлау. */
    RETRAINING,
    /** Qualification upgrade, біліктілікті арттыру. */
    QUALIFICATION_UPGRADE
}
