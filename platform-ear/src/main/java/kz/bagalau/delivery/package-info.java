/**
 * The launcher: brings up a database server, a sign-in service, a catcher of mail and the portal on one machine that has
 * nothing but a JDK, and takes them down again. Knows nothing of the law and nothing of the portal's classes.
 */
package kz.bagalau.delivery;
