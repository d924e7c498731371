/** The wall between councils as the database keeps it (paragraphs 15 and 20 across councils). */
package kz.bagalau.wall;
