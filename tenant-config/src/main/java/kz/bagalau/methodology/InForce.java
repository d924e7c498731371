package kz.bagalau.methodology;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day from which an edition is in force, and the reading used while its first publication is not recorded.
 */
public record InForce(LocalDate from, Optional<Reading> by) {}
