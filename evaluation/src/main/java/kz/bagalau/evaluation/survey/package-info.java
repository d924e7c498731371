/** The 360 survey: who is asked about whom, and that nobody learns who answered what (paragraphs 33-36). */
package kz.bagalau.evaluation.survey;
