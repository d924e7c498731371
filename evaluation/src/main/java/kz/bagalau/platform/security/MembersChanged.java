package kz.bagalau.platform.security;

/** Somebody was written into the current council's register, or his time in it was changed: his account may follow. */
public record MembersChanged() {}
