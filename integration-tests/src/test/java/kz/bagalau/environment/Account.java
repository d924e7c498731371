package kz.bagalau.environment;

import java.util.List;

/** The people of the demo, who may sign in. */
public enum Account {
    ALATAU_HR("alatau.hr", "alatau"),
    ALATAU_OFFICIAL("alatau.official", "alatau"),
    ALATAU_HEAD("alatau.head", "alatau"),
    ALATAU_EMPLOYEE("alatau.employee", "alatau"),
    SARYSU_HR("sarysu.hr", "sarysu"),
    SARYSU_OFFICIAL("sarysu.official", "sarysu"),
    SARYSU_HEAD("sarysu.head", "sarysu"),
    SARYSU_EMPLOYEE("sarysu.employee", "sarysu"),
    BOTH_EMPLOYEE("both.employee", "alatau", "sarysu"),
    REGION_ADMIN("region.admin");

    /** The same for everybody in the demo. */
    public static final String PASSWORD = "Bagalau-2026";

    private final String username;
    private final List<String> councils;

    Account(String username, String... councils) {
        this.username = username;
        this.councils = List.of(councils);
    }

    public String username() {
        return username;
    }

    public String email() {
        return username + "@bagalau.example";
    }

    /** The aliases of the councils that the person belongs to. */
    public List<String> councils() {
        return councils;
    }
}
