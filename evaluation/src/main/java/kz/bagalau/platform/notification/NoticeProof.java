package kz.bagalau.platform.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That a person was told: posted in the portal, mailed to this address, opened by him. */
public record NoticeProof(
        UUID id, String kind, UUID employee, Instant posted, Optional<Instant> sent, Optional<Instant> opened) {}
