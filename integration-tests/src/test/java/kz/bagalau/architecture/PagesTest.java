package kz.bagalau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What every page keeps: no handler and no script in the markup, no word outside the bundles, tags instead of components. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesTest {

    /** The name of the product is no word of any language. */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern ACTION = Pattern.compile("#\\{(\\w+\\.\\w+)}");
    private static final Pattern GETTER = Pattern.compile("(?:get|is)(\\p{Lu}\\w*)");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "aria-description",
            "label",
            "header",
            "emptyMessage",
            "summary");
    private static final String PRIMEFACES = "primefaces";

    @Test
    void no_handler_stands_in_the_markup() {
        List<String> found = new ArrayList<>();
        eachElement(Tree.facelets(), (page, element) -> {
            for (Attr attribute : attributes(element)) {
                // on* of a component is a Faces attribute as well, and comes out as a handler all the same
                if (attribute.getName().matches("on[a-z]+") && !isTag(element)) {
                    found.add(place(page, element) + " " + attribute.getName());
                }
            }
        });
        assertThat(found)
                .as("the content security policy blocks handlers in the markup")
                .isEmpty();
    }

    @Test
    void a_field_that_says_which_refusals_are_its_own_shows_them() {
        List<String> found = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Path page : Tree.facelets()) {
            Set<String> shown = new HashSet<>();
            Set<String> told = new HashSet<>();
            eachElement(List.of(page), (here, element) -> {
                if (element.getTagName().equals("h:message")) {
                    shown.add(element.getAttribute("for"));
                }
                if (element.getTagName().equals("f:attribute")
                        && element.getAttribute("name").equals("refusals")) {
                    told.add(((Element) element.getParentNode()).getAttribute("id"));
                }
            });
            seen.addAll(told);
            told.stream().filter(id -> !shown.contains(id)).forEach(id -> found.add(page + " " + id));
        }
        assertThat(seen).hasSizeGreaterThan(5);
        assertThat(found).as("a refusal nobody would read").isEmpty();
    }

    @Test
    void no_action_has_the_name_of_a_property() {
        Set<String> properties = new HashSet<>();
        for (JavaClass bean : Tree.classes()) {
            bean.getAllMethods().stream()
                    .filter(method -> method.getRawParameterTypes().isEmpty())
                    .map(method -> GETTER.matcher(method.getName()))
                    .filter(Matcher::matches)
                    .forEach(getter -> properties.add(small(bean.getSimpleName()) + "." + small(getter.group(1))));
        }
        List<String> found = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        eachElement(Tree.facelets(), (page, element) -> {
            Matcher action = ACTION.matcher(element.getAttribute("action"));
            if (action.matches()) {
                seen.add(action.group(1));
                if (properties.contains(action.group(1))) {
                    found.add(place(page, element) + " " + action.group(1));
                }
            }
        });
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(properties).contains("editionListPage.text", "schedulePage.period");
        assertThat(found)
                .as("a tag hands its action on as a value, so a property of that name is read and nothing is done")
                .isEmpty();
    }

    @Test
    void no_row_of_a_page_has_the_name_of_a_bean() {
        Set<String> beans = new HashSet<>();
        for (JavaClass bean : Tree.classes()) {
            bean.tryGetAnnotationOfType("jakarta.inject.Named")
                    .map(named -> String.valueOf(named.get("value").orElse("")))
                    .ifPresent(name -> beans.add(name.isEmpty() ? small(bean.getSimpleName()) : name));
        }
        List<String> found = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        eachElement(Tree.facelets(), (page, element) -> {
            String row = element.getAttribute("var");
            if (!row.isEmpty()) {
                seen.add(row);
                if (beans.contains(row)) {
                    found.add(place(page, element) + " " + row);
                }
            }
        });
        assertThat(seen).hasSizeGreaterThan(50);
        assertThat(beans).contains("look", "t", "schedulePage");
        assertThat(found)
                .as("inside a fragment the bean is found before the row")
                .isEmpty();
    }

    private static String small(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Test
    void no_script_and_no_style_stands_in_a_page() {
        List<String> found = new ArrayList<>();
        eachElement(Tree.facelets(), (page, element) -> {
            if (element.getLocalName().equals("script")
                    && !element.hasAttribute("src")
                    && !element.getAttribute("type").contains("json")) {
                found.add(place(page, element));
            }
            if (element.getAttribute("href").startsWith("javascript:")) {
                found.add(place(page, element));
            }
        });
        assertThat(found)
                .as("scripts are resources, served with a nonce or by address")
                .isEmpty();
    }

    @Test
    void nothing_is_written_unescaped_and_no_view_is_stateless() {
        List<String> found = new ArrayList<>();
        eachElement(Tree.facelets(), (page, element) -> {
            if (element.getAttribute("escape").equals("false")) {
                found.add(place(page, element) + " escape");
            }
            if (element.getLocalName().equals("view")
                    && element.getAttribute("transient").equals("true")) {
                found.add(place(page, element) + " transient");
            }
        });
        assertThat(found)
                .as("what people typed is text, and a stateless view takes a stranger's post")
                .isEmpty();
    }

    @Test
    void every_visible_word_comes_from_a_bundle() {
        List<String> found = new ArrayList<>();
        eachElement(Tree.facelets(), (page, element) -> {
            if (Set.of("script", "style").contains(element.getLocalName())) {
                return;
            }
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Text text && speaks(text.getData())) {
                    found.add(place(page, element) + ": " + text.getData().strip());
                }
            }
            for (Attr attribute : attributes(element)) {
                String value = attribute.getValue();
                boolean words = SPOKEN.contains(attribute.getLocalName()) && !isTag(element) && speaks(value);
                if (words || CYRILLIC.matcher(value).find()) {
                    found.add(place(page, element) + " " + attribute.getName() + "=" + value);
                }
            }
        });
        assertThat(found).as("words stand in the bundles, in three languages").isEmpty();
    }

    @Test
    void pages_are_made_of_our_own_tags() {
        List<String> found = new ArrayList<>();
        eachElement(Tree.pages(), (page, element) -> {
            String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
            if (namespace.contains(PRIMEFACES)) {
                found.add(place(page, element));
            }
        });
        assertThat(found)
                .as("a raw component in a page means that a tag is missing")
                .isEmpty();
    }

    /** Text that speaks: letters outside expressions, or letters of the alphabet quoted inside one. */
    private static boolean speaks(String text) {
        String plain = EXPRESSION.matcher(text).replaceAll("").replace("Bağalau", "");
        boolean quoted = EXPRESSION
                .matcher(text)
                .results()
                .flatMap(expression -> QUOTED.matcher(expression.group()).results())
                .anyMatch(words -> CYRILLIC.matcher(words.group(1)).find());
        return LETTERS.matcher(plain).find() || quoted;
    }

    private static boolean isTag(Element element) {
        return "urn:kz.bagalau:tags".equals(element.getNamespaceURI())
                || element.getNamespaceURI() != null
                        && element.getNamespaceURI().startsWith("jakarta.faces.facelets");
    }

    private static String place(Path page, Element element) {
        return Tree.name(page) + " <" + element.getNodeName() + ">";
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> all = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            all.add((Attr) element.getAttributes().item(i));
        }
        return all;
    }

    private static void eachElement(List<Path> pages, BiConsumer<Path, Element> look) {
        for (Path page : pages) {
            try {
                var factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                var all = factory.newDocumentBuilder().parse(page.toFile()).getElementsByTagName("*");
                for (int i = 0; i < all.getLength(); i++) {
                    look.accept(page, (Element) all.item(i));
                }
            } catch (Exception e) {
                throw new AssertionError(Tree.name(page) + " is not well-formed: " + e.getMessage(), e);
            }
        }
    }
}
