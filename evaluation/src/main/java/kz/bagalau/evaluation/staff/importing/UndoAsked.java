package kz.bagalau.evaluation.staff.importing;

import java.time.Instant;
import java.util.List;

/**
 * Somebody asks whether a list can be taken back. Other subjects answer by adding what they have built on it since.
 *
 * @param applied when the list was applied
 * @param obstacles where the answers go
 */
public record UndoAsked(Instant applied, List<Obstacle> obstacles) {}
