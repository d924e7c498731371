/** What an operator's probes ask: does it live, is it ready to count terms and to let people in (par. 4, 11)? */
package kz.bagalau.platform.health;
