package dev.mondai.exporter.html;

import org.jspecify.annotations.Nullable;

/** A line to type in, which neither the browser's memory nor its spelling check answers. */
final class Field {

    private Field() {}

    /** The one field of a question, with a label that is seen. */
    static String labelled(Item item, String kind) {
        return HtmlOutput.tag("label", "for", item.id("a"))
                + HtmlOutput.escaped(item.words().of("your-answer")) + "</label> " + of(kind, "id", item.id("a"));
    }

    /** @param kind {@code text} or {@code number} */
    static String of(String kind, @Nullable String... attributes) {
        String[] common = {
            "type", "text", "class", kind, "autocomplete", "off", "autocapitalize", "none", "spellcheck", "false"
        };
        @Nullable String[] all = new @Nullable String[common.length + attributes.length];
        System.arraycopy(common, 0, all, 0, common.length);
        System.arraycopy(attributes, 0, all, common.length, attributes.length);
        return HtmlOutput.tag("input", all);
    }
}
