/** The words of the interface in Kazakh, Russian and English, and how numbers, dates and the law's own words are written. */
package kz.bagalau.ui.words;
