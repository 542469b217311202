package dev.mondai.exporter.html;

import dev.mondai.model.QuestionInfo;

/** Writes what is said about a question or a group, beside its name. */
final class AboutHtml {

    private final Item item;
    private final QuestionInfo info;
    private final HtmlOutput out;

    AboutHtml(Item item) {
        this.item = item;
        info = item.question().info();
        out = item.out();
    }

    /** The difficulty and the tags, in a line. */
    void meta() {
        String difficulty = info.difficulty();
        if (difficulty == null && info.tags().isEmpty()) {
            return;
        }
        out.open("p", "class", "meta");
        if (difficulty != null) {
            out.element("span", item.words().of("difficulty", difficulty), "class", "difficulty");
        }
        info.tags().forEach(tag -> out.markup(" ").element("span", tag, "class", "tag"));
        out.close("p");
    }

    /** Where the content comes from. */
    void references() {
        if (!info.references().isEmpty()) {
            out.open("div", "class", "references").element("p", item.words().of("references"), "class", "about");
            String markup = item.text().blocks(info.references(), item.id("references-"));
            out.markupIn("div", markup, "class", "rich").close("div").line();
        }
    }
}
