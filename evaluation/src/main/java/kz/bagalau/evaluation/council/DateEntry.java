package kz.bagalau.evaluation.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry beside a published edition.
 *
 * @param day the date; empty when an earlier entry was a mistake and nothing is recorded
 * @param source the act that says so
 */
public record DateEntry(DateKind kind, Optional<LocalDate> day, String source, Instant recordedAt, String recordedBy) {}
