/** Terms and due days, counted on the working calendar (¶4, ¶11, ¶12, ¶22, ¶26, ¶30, ¶38, ¶39, ¶41). */
package kz.bagalau.methodology.term;
