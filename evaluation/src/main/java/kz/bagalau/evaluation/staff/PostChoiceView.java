package kz.bagalau.evaluation.staff;

import java.util.UUID;
import kz.bagalau.methodology.LawText;

/** A post to which somebody can be appointed. */
public record PostChoiceView(UUID id, LawText post, LawText unit, String category) {}
