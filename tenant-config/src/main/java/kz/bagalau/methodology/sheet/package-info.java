/** The ranking method and every other sheet of parameters (¶28-32, annex 4). */
package kz.bagalau.methodology.sheet;
