/** How a council comes to the portal: from the register of maslikhats to its first schedule (par. 1, 10). */
package kz.bagalau.evaluation.onboarding;
