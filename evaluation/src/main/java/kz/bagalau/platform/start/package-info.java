/** The start of the portal: what must be done before it serves anybody. */
package kz.bagalau.platform.start;
