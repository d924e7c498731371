/** One clock, on Kazakh time, from which every term of the decisions is counted (par. 4, 11, 26, 30). */
package kz.bagalau.platform.time;
