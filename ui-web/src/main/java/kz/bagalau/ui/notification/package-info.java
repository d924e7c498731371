/** The reader's notices (par. 11, 26, 30). */
package kz.bagalau.ui.notification;
