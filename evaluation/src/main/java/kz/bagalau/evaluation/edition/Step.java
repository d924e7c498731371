package kz.bagalau.evaluation.edition;

import java.time.Instant;

/** Who took a step of a draft's life, and when. */
public record Step(String who, Instant when) {}
