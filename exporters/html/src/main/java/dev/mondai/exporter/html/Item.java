package dev.mondai.exporter.html;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.text.RichText;

/**
 * A question at its place on the page.
 *
 * @param page what it is written with
 * @param id begins all ids of its elements; unique on the page
 */
record Item(Page page, String id, Question question) {

    HtmlOutput out() {
        return page.out();
    }

    PageText text() {
        return page.text();
    }

    Words words() {
        return page.words();
    }

    QuestionBody body() {
        return question.body();
    }

    /** The id of one of its elements. */
    String id(String part) {
        return id + "-" + part;
    }

    /** The stem as it is. */
    String stem() {
        return text().blocks(body().stem(), id("s-"));
    }

    /** A list of right answers, each as markup. */
    void answers(Iterable<String> answers) {
        out().open("ul", "class", "key").line();
        answers.forEach(answer -> out().markupIn("li", answer).line());
        out().close("ul").line();
    }

    /** A text without a paragraph around it where it is a single line. */
    String inline(RichText text, String part) {
        return text().inline(text, id(part + "-"));
    }
}
