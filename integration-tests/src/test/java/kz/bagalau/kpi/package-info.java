/** Key target indicators from outside: programs over the interface (par. 17, 18, 20-27). */
package kz.bagalau.kpi;
