package dev.mondai.exporter.html;

import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field for a text of one's own, which the learner compares with the model answer and scores. */
final class EssayForm implements Form {

    private static final int LINES = 10;

    private final Item item;
    private final EssayQuestion question;

    EssayForm(Item item, EssayQuestion question) {
        this.item = item;
        this.question = question;
    }

    @Override
    public String kind() {
        return "essay";
    }

    @Override
    public String stem() {
        return item.stem();
    }

    @Override
    public void controls() {
        EssayResponse response = question.response();
        if (response.format() != EssayResponse.Format.NONE) {
            field(response);
        }
        if (response.attachments() > 0) {
            item.out()
                    .element("p", item.words().of("attachments"), "class", "ask")
                    .line();
        }
    }

    private void field(EssayResponse response) {
        HtmlOutput out = item.out();
        Integer lines = response.lines();
        String template = PlainText.of(response.template());
        out.element("label", item.words().of("your-answer"), "for", item.id("a"))
                .line();
        if (!template.isEmpty()) {
            out.element("p", template, "class", "template", "aria-hidden", "true")
                    .line();
        }
        // A first line feed directly behind the tag is not part of the text (HTML Standard, 13.2.6.4.7).
        out.open(
                        "textarea",
                        "id",
                        item.id("a"),
                        "rows",
                        Integer.toString(lines == null ? LINES : lines),
                        "class",
                        look())
                .line()
                .text(template)
                .close("textarea")
                .line();
        limits(response.minWords(), response.maxWords());
    }

    private @Nullable String look() {
        return question.response().format() == EssayResponse.Format.MONOSPACED ? "monospaced" : null;
    }

    private void limits(@Nullable Integer min, @Nullable Integer max) {
        Words words = item.words();
        String limits = min != null && max != null
                ? words.of("words-between", min, max)
                : min != null ? words.of("words-at-least", min) : max != null ? words.of("words-at-most", max) : "";
        item.out().open("p", "class", "limits").text(limits).close("p").line();
    }

    @Override
    public void key() {
        part("model-answer", question.modelAnswer(), "m");
        part("rubric", question.rubric(), "u");
    }

    private void part(String heading, RichText text, String part) {
        if (!text.isEmpty()) {
            item.out().element("p", item.words().of(heading), "class", "about");
            item.out()
                    .markupIn("div", item.text().blocks(text, item.id(part + "-")), "class", "rich")
                    .line();
        }
    }

    @Override
    public List<Remark> remarks() {
        return List.of();
    }

    @Override
    public void data(KeyJson json) {
        json.number("minWords", question.response().minWords());
        json.number("maxWords", question.response().maxWords());
    }
}
