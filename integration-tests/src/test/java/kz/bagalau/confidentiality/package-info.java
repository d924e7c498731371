/** Who may open what (paragraph 20): every page for every kind of person, from one table. */
package kz.bagalau.confidentiality;
