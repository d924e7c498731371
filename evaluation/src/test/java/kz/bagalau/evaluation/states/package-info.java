/** Pictures of states, drawn by trying every step in every state. */
package kz.bagalau.evaluation.states;
