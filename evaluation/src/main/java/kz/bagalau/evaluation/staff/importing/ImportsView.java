package kz.bagalau.evaluation.staff.importing;

import java.util.List;

/** The latest uploaded lists. */
public record ImportsView(List<ImportLineView> imports) {}
