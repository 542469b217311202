package dev.mondai.exporter.html;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page around the questions. Its head waits for the first question, which tells the language where the bank does
 * not.
 */
final class PageFile {

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final String PROGRAM = PageProgram.script();

    private final HtmlOutput out;
    private final BankInfo bank;
    private final MediaTable media = new MediaTable();
    private final PageText text = new PageText(media);
    private @Nullable Body body;
    private List<String> category = List.of();

    PageFile(HtmlOutput out, BankInfo bank) {
        this.out = out;
        this.bank = bank;
    }

    /** What is known when the head is written. */
    private record Body(Words words, QuestionHtml questions) {}

    void question(Question question) {
        Body known = body(question);
        category(question.info().category());
        known.questions().write(question);
    }

    private void category(List<String> path) {
        if (!path.equals(category)) {
            category = path;
            out.element("h2", path.isEmpty() ? "…" : String.join(" › ", path), "class", "category")
                    .line();
        }
    }

    private Body body(@Nullable Question first) {
        if (body == null) {
            String language = language(first);
            Words words = Words.in(language);
            body = new Body(words, new QuestionHtml(new Page(out, text, words), language));
            head(language, words);
        }
        return body;
    }

    /** Where nobody says so, text with kana is Japanese. */
    private String language(@Nullable Question first) {
        String named = bank.language() != null || first == null
                ? bank.language()
                : first.info().language();
        if (named != null) {
            return named;
        }
        boolean kana =
                first != null && KANA.matcher(PlainText.of(first.body().stem())).find();
        return kana ? "ja" : "en";
    }

    private void head(String language, Words words) {
        out.markup("<!DOCTYPE html>\n")
                .open("html", "lang", language)
                .line()
                .open("head")
                .line();
        out.open("meta", "charset", "utf-8").line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", PageProgram.policy(PROGRAM))
                .line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.open("meta", "name", "color-scheme", "content", "light dark").line();
        out.open("meta", "name", "referrer", "content", "no-referrer").line();
        out.element("title", bank.name()).line();
        out.markupIn("style", PageProgram.style()).line();
        out.close("head").line().open("body").line();
        out.open("header", "class", "page").line().element("h1", bank.name()).line();
        if (!bank.description().isEmpty()) {
            out.markupIn("div", text.blocks(bank.description(), "bank-"), "class", "rich")
                    .line();
        }
        out.open("noscript")
                .element("p", words.of("no-script"))
                .close("noscript")
                .line();
        out.close("header").line().open("main").line();
    }

    void finish() {
        Words words = body(null).words();
        out.close("main").line();
        out.open("footer", "class", "page")
                .element("p", words.of("honest"))
                .close("footer")
                .line();
        media.write(out);
        out.open("script", "type", "application/json", "id", "words");
        out.markup(KeyJson.object(json -> json.text("decimal", String.valueOf(words.decimalSeparator()))
                        .texts(words.ofScripts())))
                .close("script")
                .line();
        out.markupIn("script", PROGRAM).line();
        out.close("body").line().close("html").line();
    }
}
