/** How many statements a request asks of the database: counted, never timed. */
package kz.bagalau.statements;
