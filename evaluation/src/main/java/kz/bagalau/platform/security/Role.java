package kz.bagalau.platform.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be in a council, or above councils. Everything finer is a row of our database, not a role. */
public enum Role {
    EMPLOYEE,
    EVALUATOR,
    OFFICIAL,
    COUNCIL_HR,
    REGIONAL_ADMIN,
    PLATFORM_ADMIN;

    /** The name in the sign-in service: {@code council-hr}. */
    public String tokenName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that name in the sign-in service; empty for a name that is not ours. */
    public static Optional<Role> ofToken(String tokenName) {
        return Arrays.stream(values())
                .filter(role -> role.tokenName().equals(tokenName))
                .findFirst();
    }

    /** Whether the role stands above councils: it acts without a council and never touches a mark. */
    public boolean aboveCouncils() {
        return this == REGIONAL_ADMIN || this == PLATFORM_ADMIN;
    }
}
