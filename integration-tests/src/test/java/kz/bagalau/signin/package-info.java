/** Signing in and out, against the real sign-in service: what must work, and above all what must not. */
package kz.bagalau.signin;
