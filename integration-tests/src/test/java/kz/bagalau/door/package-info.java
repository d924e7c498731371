/** Doors that only the tests put into the WAR they start: the clock's hand, and pages that do nothing to measure by. */
package kz.bagalau.door;
