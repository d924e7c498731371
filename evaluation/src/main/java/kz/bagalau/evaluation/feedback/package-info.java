/** The meetings at which an evaluator gives a servant feedback on his final result (paragraph 42). */
package kz.bagalau.evaluation.feedback;
