package dev.mondai.exporter.html;

import dev.mondai.model.DescriptionItem;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.Scoring;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.Locale;

/** Writes a single question: heading, stem, controls, hints, the solution to be unfolded, and what scripts score with. */
final class ArticleHtml {

    private static final int NAME_FROM_STEM = 80;

    private final Item item;
    private final Form form;
    private final QuestionInfo info;
    private final HtmlOutput out;
    private final Words words;

    ArticleHtml(Item item) {
        this.item = item;
        form = Forms.of(item);
        info = item.question().info();
        out = item.out();
        words = item.words();
    }

    /**
     * @param number how it is counted; empty for what asks nothing
     * @param pageLanguage the page's, which it need not repeat
     */
    void write(String number, String pageLanguage) {
        String language = info.language();
        out.open(
                "article",
                "class",
                "question",
                "id",
                item.id(),
                "data-kind",
                form.kind(),
                "data-id",
                info.id(),
                "lang",
                pageLanguage.equals(language) ? null : language,
                "aria-labelledby",
                item.id("name"));
        out.line();
        head(number);
        out.markupIn("div", form.stem(), "class", "stem rich").line();
        form.controls();
        if (asks()) {
            hints();
            new SolutionHtml(item, form).write();
            data();
        } else {
            explanation();
            new AboutHtml(item).references();
        }
        out.close("article").line();
    }

    private boolean asks() {
        return !(item.question() instanceof DescriptionItem);
    }

    private void head(String number) {
        out.open("header").open("h3", "id", item.id("name"));
        String name = name();
        out.text(name.isEmpty() ? words.of("question", number) : name).close("h3");
        if (asks()) {
            out.element("p", words.points(info.points()), "class", "points");
        }
        new AboutHtml(item).meta();
        out.close("header").line();
    }

    /** Nothing where the name is only the beginning of the stem; titles often hold numbers of their own. */
    private String name() {
        String fromStem = PlainText.singleLine(item.body().stem(), NAME_FROM_STEM);
        return asks() && info.name().equals(fromStem) ? "" : info.name();
    }

    /** What explains a text that asks nothing stands below it: there is no answer to wait for. */
    private void explanation() {
        RichText explanation = item.body().explanation().text();
        if (!explanation.isEmpty()) {
            out.markupIn("div", item.text().blocks(explanation, item.id("e-")), "class", "rich")
                    .line();
        }
    }

    private void hints() {
        List<RichText> hints = item.body().hints();
        for (int i = 0; i < hints.size(); i++) {
            String name = hints.size() == 1 ? words.of("hint") : words.of("hint-of", i + 1, hints.size());
            out.open("details", "class", "hint").element("summary", name);
            out.markupIn("div", item.text().blocks(hints.get(i), item.id("h" + i + "-")), "class", "rich");
            out.close("details").line();
        }
    }

    private void data() {
        out.open("script", "type", "application/json");
        out.markup(KeyJson.object(json -> {
            Scoring scoring = item.body().scoring();
            json.number("points", info.points());
            json.text("rule", scoring.rule().name().toLowerCase(Locale.ROOT));
            json.number("penalty", scoring.penalty());
            form.data(json);
        }));
        out.close("script").line();
    }
}
