/** Keeping the documents and keeping the results confidential (¶14, ¶15, ¶20). */
package kz.bagalau.methodology.custody;
