package kz.bagalau.methodology.score;

/** The four grades and their order, set for the whole country (Presidential Decree 152); a council names them. */
public enum GradeRank {
    EFFECTIVE,
    PROPER,
    SATISFACTORY,
    UNSATISFACTORY
}
