/** The practice council: where HR tries every step out on made-up people, apart from everything real and wiped each night (10-11, 26-31). */
package kz.bagalau.evaluation.practice;
