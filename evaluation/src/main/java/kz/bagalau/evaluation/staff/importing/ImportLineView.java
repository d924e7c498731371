package kz.bagalau.evaluation.staff.importing;

import java.time.Instant;
import java.util.UUID;

/** An uploaded list without its rows. */
public record ImportLineView(
        UUID id, String fileName, int rows, ImportState state, String uploadedBy, Instant uploadedAt) {}
