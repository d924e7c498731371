/** The 360 survey: respondents, competences, reports (¶33-36, annexes 5-8). */
package kz.bagalau.methodology.survey;
