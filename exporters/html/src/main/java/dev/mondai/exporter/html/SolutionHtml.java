package dev.mondai.exporter.html;

import dev.mondai.model.Explanation;
import dev.mondai.model.ResultFeedback;
import dev.mondai.text.Block;
import dev.mondai.text.RichText;
import java.util.List;

/** Writes what is told after the answer, folded until then: key, remarks, explanation, references. */
final class SolutionHtml {

    private final Item item;
    private final Form form;
    private final HtmlOutput out;
    private final Words words;

    SolutionHtml(Item item, Form form) {
        this.item = item;
        this.form = form;
        out = item.out();
        words = item.words();
    }

    void write() {
        out.open("details", "class", "solution")
                .element("summary", words.of("answer"))
                .line();
        out.open("div", "class", "answer").line();
        form.key();
        out.close("div").line();
        results(item.body().feedback());
        explanation(item.body().explanation());
        new AboutHtml(item).references();
        out.close("details").line();
    }

    private void results(ResultFeedback feedback) {
        result("right", feedback.correct());
        result("partial", feedback.partial());
        result("wrong", feedback.incorrect());
    }

    private void result(String result, RichText text) {
        if (!text.isEmpty()) {
            out.open("div", "class", "result", "data-result", result);
            out.element("p", words.of("when-" + result), "class", "about");
            rich(text, result).close("div").line();
        }
    }

    /** With the remarks at the place where the author's analysis of the choices stood. */
    private void explanation(Explanation explanation) {
        Explanation.AnalysisPlace place = explanation.analysis();
        List<Block> blocks = explanation.text().blocks();
        int index = place == null ? blocks.size() : place.index();
        out.open("div", "class", "explanation").line();
        rich(new RichText(blocks.subList(0, index)), "e");
        if (place != null) {
            out.markupIn("div", item.text().blocks(place.leadIn(), item.id("l-")), "class", "rich lead-in");
        }
        remarks();
        rich(new RichText(blocks.subList(index, blocks.size())), "f");
        out.close("div").line();
    }

    private void remarks() {
        List<Remark> remarks =
                form.remarks().stream().filter(r -> !r.text().isEmpty()).toList();
        if (remarks.isEmpty()) {
            return;
        }
        out.open("ul", "class", "remarks").line();
        for (Remark remark : remarks) {
            out.open("li", "data-remark", remark.key()).element("span", remark.label(), "class", "about");
            rich(remark.text(), remark.key()).close("li").line();
        }
        out.close("ul").line();
    }

    private HtmlOutput rich(RichText text, String part) {
        return text.isEmpty()
                ? out
                : out.markupIn("div", item.text().blocks(text, item.id(part + "-")), "class", "rich");
    }
}
