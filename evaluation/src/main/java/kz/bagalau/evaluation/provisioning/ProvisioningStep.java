package kz.bagalau.evaluation.provisioning;

/** The steps of a council's way into the sign-in service, in their order; each may be done again without harm. */
public enum ProvisioningStep {
    /** The organization is there and open if the council works. */
    ORGANIZATION,
    /** Its four groups are there, each giving its role. */
    GROUPS,
    /** Everybody in the register has an account. */
    ACCOUNTS,
    /** Everybody is in the organization and in the groups of his roles, nobody whose time is over. */
    MEMBERS,
    /** The accounts of a suspended council's people are closed, those of a working one's open. */
    ACCESS,
    /** Everybody with a new account has his letter. */
    INVITATIONS
}
