/** The evaluator's grid and HR's progress (paragraphs 4, 19, 20, 28-32). */
package kz.bagalau.ui.ranking;
