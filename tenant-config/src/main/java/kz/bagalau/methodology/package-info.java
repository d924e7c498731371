/** The law as typed data: a council's methodology as a dated, cited value (paragraphs 1-42 of its decision). */
package kz.bagalau.methodology;
