/** A 360 survey in the whole portal, and what is left of it for those who look for its respondents (paragraphs 33-36). */
package kz.bagalau.survey;
