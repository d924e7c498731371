package kz.bagalau.evaluation.staff;

import java.util.UUID;

/** A person of the council who can be chosen for something, by name. */
public record CandidateView(UUID id, String fullName) {}
