package kz.bagalau.ui.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.platform.security.Membership;
import kz.bagalau.platform.security.Role;

/** Reads the person out of the claims of a token that has been verified. Knows the names of the claims; nobody else does. */
final class TokenReader {

    private TokenReader() {}

    static Person person(JWTClaimsSet claims) throws Denied {
        try {
            return new Person(
                    UUID.fromString(claims.getSubject()),
                    claims.getStringClaim("preferred_username"),
                    Optional.ofNullable(claims.getStringClaim("name"))
                            .orElse(claims.getStringClaim("preferred_username")),
                    claims.getStringClaim("email"),
                    Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")),
                    roles(claims.getJSONObjectClaim("realm_access")).stream()
                            .filter(Role::aboveCouncils)
                            .collect(Collectors.toSet()),
                    memberships(claims.getClaim("organization")),
                    scopes(claims.getStringClaim("scope")));
        } catch (ParseException | IllegalArgumentException e) {
            throw new Denied("the claims are not of the agreed form", e);
        }
    }

    private static Set<String> scopes(String scope) {
        return scope == null
                ? Set.of()
                : Arrays.stream(scope.split(" "))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static List<Membership> memberships(Object organizations) {
        if (!(organizations instanceof Map<?, ?> byAlias)) {
            return List.of();
        }
        return byAlias.entrySet().stream()
                .filter(it -> it.getValue() instanceof Map<?, ?> facts && facts.get("id") instanceof String)
                .map(it -> membership(String.valueOf(it.getKey()), (Map<?, ?>) it.getValue()))
                .sorted(Comparator.comparing(Membership::alias))
                .toList();
    }

    private static Membership membership(String alias, Map<?, ?> facts) {
        Set<Role> roles = roles(facts.get("realm_access")).stream()
                .filter(role -> !role.aboveCouncils())
                .collect(Collectors.toSet());
        return new Membership(String.valueOf(facts.get("id")), alias, roles);
    }

    private static Set<Role> roles(Object access) {
        if (!(access instanceof Map<?, ?> map) || !(map.get("roles") instanceof Collection<?> names)) {
            return Set.of();
        }
        return names.stream()
                .map(String::valueOf)
                .flatMap(name -> Role.ofToken(name).stream())
                .collect(Collectors.toSet());
    }
}
