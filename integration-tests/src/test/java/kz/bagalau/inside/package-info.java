/** Tests that run inside the server, in the WAR as it was built, with a real database. */
package kz.bagalau.inside;
