/** A whole quarter in a real browser, once for each council (paragraphs 4, 5, 7, 10, 11, 20, 26-32). */
package kz.bagalau.quarter;
