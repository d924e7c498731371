/**
 * A council's methodology as people write it: drafts, comparison, proof, publication by two people, the five dates,
 * retroactive application and the answers to a changed model (decision paragraphs 1 and 2; methodology paragraph 1).
 */
package kz.bagalau.evaluation.edition;
