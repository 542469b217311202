package dev.mondai.exporter.html;

import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What drop-downs of a question offer, in the order shown. Where an option is more than characters (an image, a formula,
 * code), the drop-downs offer letters, and a list beside them shows what each letter means.
 */
final class Options {

    private final Page page;
    private final List<RichText> contents;
    private final List<Integer> order;
    private final boolean lettered;

    /** @param order the numbers of the contents as they are shown */
    Options(Page page, List<RichText> contents, List<Integer> order) {
        this.page = page;
        this.contents = contents;
        this.order = order;
        lettered = !contents.stream().allMatch(page.text()::fitsDropDown);
    }

    /** Whether a list has to tell what the drop-downs offer. */
    boolean areLettered() {
        return lettered;
    }

    /** A drop-down; its values are the numbers of the contents. */
    String select(@Nullable String... attributes) {
        StringBuilder select = new StringBuilder(HtmlOutput.tag("select", attributes));
        select.append("<option value=\"\">")
                .append(HtmlOutput.escaped(page.words().of("choose")))
                .append("</option>");
        for (int place = 0; place < order.size(); place++) {
            select.append("<option value=\"").append(order.get(place)).append("\">");
            select.append(HtmlOutput.escaped(nameAt(place))).append("</option>");
        }
        return select.append("</select>").toString();
    }

    private String nameAt(int place) {
        return lettered ? Letters.at(place, order.size()) : PlainText.singleLine(contents.get(order.get(place)));
    }

    /** How the learner knows an option, as markup. */
    String named(int number, String idPrefix) {
        String content = page.text().inline(contents.get(number), idPrefix);
        return lettered ? HtmlOutput.escaped(nameAt(order.indexOf(number))) + ". " + content : content;
    }

    /** The list that tells what the letters mean; nothing where the drop-downs say it themselves. */
    void list(String idPrefix) {
        if (!lettered) {
            return;
        }
        HtmlOutput out = page.out();
        out.open("ul", "class", "lettered").line();
        for (int place = 0; place < order.size(); place++) {
            int number = order.get(place);
            out.open("li").element("span", nameAt(place), "class", "label");
            out.markupIn("div", page.text().inline(contents.get(number), idPrefix + number + "-"), "class", "content");
            out.close("li").line();
        }
        out.close("ul").line();
    }
}
