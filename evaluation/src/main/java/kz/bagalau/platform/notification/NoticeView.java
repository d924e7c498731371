package kz.bagalau.platform.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;

/**
 * A notice as its reader sees it.
 *
 * @param link the page of the portal it speaks of
 * @param sent when it was mailed
 * @param opened when the reader opened it here for the first time
 */
public record NoticeView(
        UUID id,
        String subject,
        String body,
        Optional<Citation> citation,
        String link,
        Instant posted,
        Optional<Instant> sent,
        Optional<Instant> opened) {}
