/** The configuration: what must be there before the portal starts, and secrets that lie in files. */
package kz.bagalau.platform.settings;
