package kz.bagalau.evaluation.provisioning;

/**
 * What is wanted of a run.
 *
 * @param asked the number of the last asking
 * @param full everything of the council
 * @param access whether its people may enter
 * @param check a look at both sides
 */
record Wishes(int asked, boolean full, boolean access, boolean check) {}
