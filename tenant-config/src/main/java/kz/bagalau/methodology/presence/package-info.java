/** Who is evaluated at all, and who without being present (¶5, ¶6). */
package kz.bagalau.methodology.presence;
