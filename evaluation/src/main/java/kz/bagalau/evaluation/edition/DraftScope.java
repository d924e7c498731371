package kz.bagalau.evaluation.edition;

/** Behind which wall a draft stands. */
public enum DraftScope {
    /** A council's own edition. */
    COUNCIL("edition_drafts", "edition_draft_changes"),
    /** A model edition of a region. */
    REGION("model_drafts", "model_draft_changes");

    private final String drafts;
    private final String changes;

    DraftScope(String drafts, String changes) {
        this.drafts = drafts;
        this.changes = changes;
    }

    /** The statement for the tables of this scope. */
    String in(String statement) {
        return statement.replace("{drafts}", drafts).replace("{changes}", changes);
    }
}
