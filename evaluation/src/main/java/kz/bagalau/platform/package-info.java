/** The doors of the platform: tenant, user, time, database, audit, jobs. Knows no subject. */
package kz.bagalau.platform;
