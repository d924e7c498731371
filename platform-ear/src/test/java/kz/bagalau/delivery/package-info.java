/** What the launcher promises: one line for each trouble, nothing half. */
package kz.bagalau.delivery;
