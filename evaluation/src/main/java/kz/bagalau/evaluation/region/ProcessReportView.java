package kz.bagalau.evaluation.region;

import java.time.Instant;
import kz.bagalau.evaluation.cycle.RegionView;

/**
 * The process report of a period: what the region's page shows, who took it and when. It has no place for a mark.
 *
 * @param by the name of the administrator who took it
 */
public record ProcessReportView(RegionView region, String by, Instant at) {}
