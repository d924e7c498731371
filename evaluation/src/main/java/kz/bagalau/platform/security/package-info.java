/** Who acts: the verified token and our own register, both of which must agree (par. 20). */
package kz.bagalau.platform.security;
