package dev.mondai.exporter.html;

import dev.mondai.model.OrderingQuestion;
import java.util.List;
import java.util.stream.IntStream;

/** A list whose entries the scripts let the learner move; the page shows them in another order than the right one. */
final class OrderingForm implements Form {

    private final Item item;
    private final OrderingQuestion question;
    private final List<Integer> order;

    OrderingForm(Item item, OrderingQuestion question) {
        this.item = item;
        this.question = question;
        order = Shuffle.another(question.entries().size(), question.info().id());
    }

    @Override
    public String kind() {
        return "ordering";
    }

    @Override
    public String stem() {
        return item.stem();
    }

    @Override
    public void controls() {
        HtmlOutput out = item.out();
        out.element("p", item.words().of("put-in-order"), "class", "ask");
        out.open("ol", "class", "entries").line();
        for (int place = 0; place < order.size(); place++) {
            out.open("li", "data-entry", Integer.toString(place));
            out.markupIn("div", entry(order.get(place), "e"), "class", "content");
            out.close("li").line();
        }
        out.close("ol").line();
    }

    private String entry(int number, String part) {
        return item.inline(question.entries().get(number), part + number);
    }

    @Override
    public void key() {
        HtmlOutput out = item.out();
        out.open("ol", "class", "key").line();
        IntStream.range(0, order.size())
                .forEach(i -> out.markupIn("li", entry(i, "k")).line());
        out.close("ol").line();
    }

    @Override
    public List<Remark> remarks() {
        return List.of();
    }

    /** For each entry as it is shown, its right place. */
    @Override
    public void data(KeyJson json) {
        json.integers("places", order);
    }
}
