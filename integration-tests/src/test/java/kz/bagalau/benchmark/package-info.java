/** What the commonest requests cost beside requests that do nothing, on the same server in the same run. Measured by hand, never in a test. */
package kz.bagalau.benchmark;
