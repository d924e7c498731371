/** The one door to the accounts of the sign-in service; nobody else knows Keycloak's types (ADR 0014, par. 15, 20). */
package kz.bagalau.platform.directory;
