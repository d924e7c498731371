/** The register of councils, the editions published to them, the calendars they count by (par. 1, 4, 42). */
package kz.bagalau.evaluation.council;
