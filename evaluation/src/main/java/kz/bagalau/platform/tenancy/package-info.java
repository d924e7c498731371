/** The wall between councils and the one door through it (paragraphs 15 and 20 across councils). */
package kz.bagalau.platform.tenancy;
