/**
 * Sign-in for pages and API in one WAR (ADR 0002): OpenID Connect with Keycloak, all cryptography and token parsing in
 * the Nimbus SDK. Decides who the caller is (paragraph 20 stands on it), never what he may do.
 */
package kz.bagalau.ui.signin;
