/** Notices, acquaintance with the result, and the channels of both (¶11, ¶26, ¶30). */
package kz.bagalau.methodology.notice;
