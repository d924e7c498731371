/** The interface for programs, /api/v1, from outside: what is done over it, what it promises (par. 2, 5, 17-27, 29). */
package kz.bagalau.rest;
