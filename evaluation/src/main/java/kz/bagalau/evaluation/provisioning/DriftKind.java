package kz.bagalau.evaluation.provisioning;

/** In what the sign-in service and the register differ. */
public enum DriftKind {
    /** The council has no organization, or the one it had is gone. */
    ORGANIZATION_MISSING,
    /** The council works and its organization is closed. */
    ORGANIZATION_CLOSED,
    /** The council does not work and its organization is open. */
    ORGANIZATION_OPEN,
    GROUP_MISSING,
    /** The group is there and does not give its role. */
    GROUP_WITHOUT_ROLE,
    ACCOUNT_MISSING,
    /** A member of a working council may not sign in. */
    ACCOUNT_CLOSED,
    /** A member of the council is not in its organization. */
    MEMBER_MISSING,
    /** The register gives a role that the organization does not. */
    ROLE_MISSING,
    /** The organization gives a role that the register does not. */
    ROLE_SURPLUS,
    /** Somebody in the organization who is no member of the council. */
    STRANGER
}
