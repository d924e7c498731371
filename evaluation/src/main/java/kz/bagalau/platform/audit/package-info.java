/** The trail: who did or saw what, when and by which paragraph, chained by hash (par. 14, 15, 20). */
package kz.bagalau.platform.audit;
