/** The test bench: typical persons and quarters run through an edition, with what is expected of it (¶4-7, ¶22, ¶27, ¶31). */
package kz.bagalau.methodology.proof;
