package kz.bagalau.evaluation.edition;

/** Behind which wall a draft stands. */
public enum DraftScope {
    /** A council's own edition. */
    COUNCIL("edition_drafts", "edition_draft_changes", "council_id"),
    /** A model edition of a region. */
    REGION("model_drafts", "model_draft_changes", "region_id");

    private final String drafts;
    private final String changes;
    private final String owner;

    DraftScope(String drafts, String changes, String owner) {
        this.drafts = drafts;
        this.changes = changes;
        this.owner = owner;
    }

    /** The statement for the tables of this scope. */
    String in(String statement) {
        return statement
                .replace("{drafts}", drafts)
                .replace("{changes}", changes)
                .replace("{owner}", owner);
    }
}
