package kz.bagalau.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.LawText;
import kz.bagalau.ui.words.SpokenWords;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkupTest {

    private final Markup markup = new Markup(SpokenWords.in(Language.RU), "/portal");

    @Test
    void elements_attributes_and_text_stand_in_the_order_in_which_they_were_written() {
        markup.open("tr", "role", "row")
                .leaf("td", "Әбілқасымұлы Қуаныш", "class", "who")
                .close("tr");

        assertThat(markup.html()).isEqualTo("<tr role=\"row\"><td class=\"who\">Әбілқасымұлы Қуаныш</td></tr>");
    }

    @Test
    void an_attribute_without_a_value_is_left_out_and_one_with_an_empty_value_is_not() {
        markup.leaf("td", "5", "lang", null, "data-mean", "");

        assertThat(markup.html()).isEqualTo("<td data-mean=\"\">5</td>");
    }

    @Test
    void text_cannot_begin_an_element_or_a_sign_of_its_own() {
        markup.leaf("td", "</td><script>alert(1)</script> &nbsp;");

        assertThat(markup.html()).isEqualTo("<td>&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;nbsp;</td>");
    }

    @Test
    void an_absent_text_is_a_mistake_and_no_word() {
        assertThatThrownBy(() -> markup.leaf("td", null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_value_cannot_end_its_attribute() {
        markup.leaf("a", "", "title", "\" onclick='x' data-x=\"<&");

        assertThat(markup.html()).isEqualTo("<a title=\"&#34; onclick=&#39;x&#39; data-x=&#34;&lt;&amp;\"></a>");
    }

    @Test
    void words_of_the_law_say_in_which_language_they_are() {
        markup.law(new LawText("бас маман", null, null));

        assertThat(markup.html()).isEqualTo("<span lang=\"kk\">бас маман</span>");
    }

    @Test
    void an_address_is_one_of_this_portal() {
        assertThat(markup.address("/staff/list.xhtml")).isEqualTo("/portal/staff/list.xhtml");
    }
}
