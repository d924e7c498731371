/** The practice council as HR meets it in a browser and by a program. */
package kz.bagalau.practice;
