/** What happens around every use case: transaction, council, permission, one effect per command, trail (par. 15, 20). */
package kz.bagalau.platform.usecase;
