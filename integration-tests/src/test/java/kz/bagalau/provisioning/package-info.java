/** A council's way into the sign-in service, seen from outside: failures at each step, suspension, repair (par. 15, 20). */
package kz.bagalau.provisioning;
