package kz.bagalau.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What an answer must never tell: names of classes, stacks, products, folders, and markup that was not carried out. */
public final class Disclosure {

    private static final Pattern CLASS =
            Pattern.compile("\\b(?:javax?|jakarta|kz[.]bagalau|org|com|fish|net|sun)(?:[.][a-z][\\w$]*)+[.][A-Z]\\w*");
    private static final Pattern EXCEPTION = Pattern.compile("\\b[A-Z]\\w*(?:Exception|Error)\\b");
    private static final Pattern STACK = Pattern.compile("(?m)^\\s+at [\\w.$]+[(]|Caused by:");
    private static final Pattern PRODUCT = Pattern.compile(
            "(?i)payara|glassfish|grizzly|mojarra|hazelcast|eclipselink|hibernate|postgresql|/WEB-INF/");
    private static final Pattern RAW = Pattern.compile("</?(?:o|b|p|h|f|ui|c|a):[a-zA-Z]|[#$][{]");
    /** Names of the standard: fields of every form, and the part of a page that a script exchanges. */
    private static final Set<String> FIELDS =
            Set.of("jakarta.faces.ViewState", "jakarta.faces.ClientWindow", "jakarta.faces.ViewRoot");

    private Disclosure() {}

    /** Fails when the answer tells something of the server. */
    public static void assertNone(Page page) {
        assertThat(in(page)).as("what is told by " + page).isEmpty();
    }

    private static Set<String> in(Page page) {
        Set<String> told = new TreeSet<>();
        for (Pattern pattern : List.of(CLASS, EXCEPTION, STACK, PRODUCT, RAW)) {
            pattern.matcher(page.body())
                    .results()
                    .map(match -> match.group())
                    .filter(each -> !FIELDS.contains(each))
                    .forEach(told::add);
        }
        return told;
    }
}
