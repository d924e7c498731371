package kz.bagalau.evaluation.staff.importing;

/** How the list of the staff leaves the portal; both can be read again as a list of people. */
public enum StaffFormat {
    /** Values between semicolons, UTF-8 with its mark, as Excel opens it. */
    CSV("text/csv; charset=UTF-8", "csv"),
    /** A workbook of one sheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String ending;

    StaffFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The media type of the answer. */
    public String mediaType() {
        return mediaType;
    }

    /** How the file's name ends. */
    public String ending() {
        return ending;
    }
}
