/**
 * Every duty of an evaluation as a computed, explained object: when, by which paragraph, counted how, who acts, who is
 * told (¶4, ¶5, ¶10-14, ¶16-19, ¶22-42), and the terms of the Administrative Code for a complaint.
 */
package kz.bagalau.methodology.duty;
