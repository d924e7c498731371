package kz.bagalau.evaluation.council;

import java.time.Instant;

/** A value a council has set for itself, and who did. */
public record CouncilSetting(String key, String value, String setBy, Instant setAt) {}
