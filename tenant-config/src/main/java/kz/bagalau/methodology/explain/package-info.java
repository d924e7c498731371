/** Everything the law lets one compute, with the way to it: inputs, rule, paragraph, result, reading (¶4, ¶5-7, ¶22, ¶27, ¶31). */
package kz.bagalau.methodology.explain;
