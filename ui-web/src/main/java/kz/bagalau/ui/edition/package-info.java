/** The pages on which an edition of the methodology is written, compared, proved and published (decision par. 1 and 2). */
package kz.bagalau.ui.edition;
