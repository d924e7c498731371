/** What the tests of the running portal stand on: one database, one sign-in service, one server, and those who visit. */
package kz.bagalau.environment;
