/** REST for machines that act for a person: the same use cases as the pages, a bearer token, no marks without paragraph 20. */
package kz.bagalau.api;
