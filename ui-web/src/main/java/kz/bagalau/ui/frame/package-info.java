/** The frame around every page: navigation, messages, refusals, headers; nothing of any subject. */
package kz.bagalau.ui.frame;
