/** Made-up councils and people for the demo and test profiles, taken in as a person would do it. */
package kz.bagalau.evaluation.demo;
