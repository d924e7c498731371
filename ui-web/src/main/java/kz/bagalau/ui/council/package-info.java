/** The pages of a council itself: its methodology, and the choice between councils (paragraphs 1-42). */
package kz.bagalau.ui.council;
