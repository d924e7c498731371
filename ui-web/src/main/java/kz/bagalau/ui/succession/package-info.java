/** Merge and split of councils for the administrator of a region, and the archives of predecessors (paragraphs 5, 14, 20). */
package kz.bagalau.ui.succession;
