/** What holds the house together: the rules of the code, of the pages and of the words, checked without a server. */
package kz.bagalau.architecture;
