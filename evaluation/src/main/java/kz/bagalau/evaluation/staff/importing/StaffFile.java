package kz.bagalau.evaluation.staff.importing;

import java.io.IOException;
import java.io.OutputStream;

/** A file of the staff that is written row by row into whatever takes it away. */
@FunctionalInterface
public interface StaffFile {

    /** Writes it; the stream stays open. */
    void to(OutputStream out) throws IOException;
}
