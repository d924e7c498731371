/** Work that is done later or every night: once, also with several servers (par. 4, 11, 30). */
package kz.bagalau.platform.jobs;
