/** Notices to people, by mail and in the portal, with the proof of sending and opening (par. 11, 30). Never a mark. */
package kz.bagalau.platform.notification;
