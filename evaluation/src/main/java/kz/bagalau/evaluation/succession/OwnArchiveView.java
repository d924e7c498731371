package kz.bagalau.evaluation.succession;

import kz.bagalau.evaluation.result.MyResultsView;
import kz.bagalau.evaluation.year.MyYearsView;

/**
 * What somebody finds of his own in the archive of the council that he came from (paragraph 20).
 *
 * @param results his results, period by period
 * @param years his yearly marks; those of which he did not come to know every period are named only
 */
public record OwnArchiveView(MyResultsView results, MyYearsView years) {}
