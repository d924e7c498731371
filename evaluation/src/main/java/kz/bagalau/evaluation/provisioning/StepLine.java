package kz.bagalau.evaluation.provisioning;

import java.time.Instant;
import java.util.Optional;

/** A step as it is kept. */
record StepLine(ProvisioningStep step, StepState state, Optional<String> trouble, Optional<Instant> triedAt) {}
