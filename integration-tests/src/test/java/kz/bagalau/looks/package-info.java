/** How the pages look: every page, by every account that may open it, through the eyes of a machine. */
package kz.bagalau.looks;
