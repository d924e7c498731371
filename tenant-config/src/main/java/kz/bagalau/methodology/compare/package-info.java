/** What a difference between two editions means for a period and its people, computed by both (¶4, ¶5, ¶7, ¶22). */
package kz.bagalau.methodology.compare;
