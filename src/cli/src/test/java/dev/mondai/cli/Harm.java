package dev.mondai.cli;

import dev.mondai.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What could run or fetch in a tree of elements, by its kind and not by its spelling. */
final class Harm {

    /** In the hostile sample everything that would do harm says so. */
    private static final String MARK = "evil";

    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "button",
            "textarea",
            "meta",
            "base",
            "link",
            "svg",
            "foreignobject",
            "set",
            "animate",
            "template",
            "noscript",
            "frame",
            "applet");

    /** Of a whole page, which has its own scripts, styles and fields. */
    private static final Set<String> ELEMENTS_OF_PAGES =
            Set.of("iframe", "object", "embed", "base", "svg", "template", "frame", "applet");

    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "xlink:href", "data", "poster", "background", "cite", "target");

    private final Set<String> forbidden;
    private final List<String> found = new ArrayList<>();

    private Harm(Set<String> forbidden) {
        this.forbidden = forbidden;
    }

    /** All of it in a fragment of HTML, or in a document that may hold such fragments as elements. */
    static List<String> in(Element root) {
        return new Harm(ELEMENTS).search(root);
    }

    static List<String> inPage(Element root) {
        return new Harm(ELEMENTS_OF_PAGES).search(root);
    }

    /** In a picture, whose root is what is forbidden elsewhere. */
    static List<String> inSvg(Element root) {
        List<String> harm = new ArrayList<>();
        root.children().forEach(child -> harm.addAll(in(child)));
        return harm;
    }

    private List<String> search(Element root) {
        for (Element element : root.getAllElements()) {
            String name = element.normalName().replaceFirst(".*:", "");
            if (forbidden.contains(name) || isCode(element) && element.data().contains(MARK)) {
                found.add("<" + name + ">");
            }
            element.attributes().forEach(attribute -> check(name, attribute));
        }
        return found;
    }

    /** A page keeps its data in scripts that browsers do not run (HTML Living Standard, section 4.12.1, data block). */
    private static boolean isCode(Element element) {
        return element.normalName().equals("style")
                || element.normalName().equals("script")
                        && !element.attr("type").equals("application/json");
    }

    private void check(String element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        boolean isHandler = name.startsWith("on");
        boolean isAddress = ADDRESSES.contains(name);
        boolean isPicture = element.equals("img") && value.startsWith("data:image/");
        boolean isStyle = name.equals("style") || name.equals("class") || name.equals("srcdoc");
        if (isHandler
                || isAddress && !isPicture && (!WebAddress.isHarmless(value) || value.contains(MARK))
                || isStyle && value.contains(MARK)) {
            found.add(element + " " + name + "=" + value);
        }
    }
}
