/** A council that nobody had heard of is brought to the portal through its pages. */
package kz.bagalau.onboarding;
