package kz.bagalau.evaluation.succession;

import java.util.UUID;
import kz.bagalau.methodology.LawText;

/** A unit of a council that is to be split, and how many are in it. */
public record DividingView(UUID unit, LawText name, int people) {}
