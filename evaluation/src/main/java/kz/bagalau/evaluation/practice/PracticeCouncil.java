package kz.bagalau.evaluation.practice;

import java.time.Instant;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * The practice council of the bound council.
 *
 * @param since when it was begun, by the portal's clock
 * @param whole whether everything made up is in; one that is not was broken off and is begun anew
 */
record PracticeCouncil(CouncilId id, Instant since, boolean whole) {}
