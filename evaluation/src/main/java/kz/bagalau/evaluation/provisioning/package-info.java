/** A council's way into the sign-in service, and what of the two differs afterwards (par. 15, 20; ADR 0014). */
package kz.bagalau.evaluation.provisioning;
