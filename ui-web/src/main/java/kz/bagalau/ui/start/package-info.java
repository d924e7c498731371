/** The start of the portal. */
package kz.bagalau.ui.start;
