/** The pages of the 360 survey (paragraphs 33-36). */
package kz.bagalau.ui.survey;
