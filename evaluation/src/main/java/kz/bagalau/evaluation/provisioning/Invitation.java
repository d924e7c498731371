package kz.bagalau.evaluation.provisioning;

/** How far the letter is by which a person proves his address and sets his password. */
public enum Invitation {
    /** None is needed: the account was there, its address proved. */
    NONE,
    WAITING,
    SENT,
    FAILED
}
