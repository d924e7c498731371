/** That one member has one vote whatever is retried, raced or cut off, and that a tally is what was voted (paragraph 41). */
package kz.bagalau.votes;
