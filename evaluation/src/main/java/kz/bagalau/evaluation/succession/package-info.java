/**
 * Succession of councils by merge or split: people move with their days in the post (paragraph 5), the archive stays behind
 * the wall of its council and is read there by the successor's HR and by each person for himself (paragraphs 14, 15, 20).
 */
package kz.bagalau.evaluation.succession;
