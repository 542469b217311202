package dev.mondai.exporter.html;

import dev.mondai.model.MatchingQuestion;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A drop-down beside each premise. Equal responses are one option, so that each of them is right. */
final class MatchingForm implements Form {

    private final Item item;
    private final MatchingQuestion question;
    private final List<RichText> responses;
    private final Options options;

    MatchingForm(Item item, MatchingQuestion question) {
        this.item = item;
        this.question = question;
        responses = Stream.concat(
                        question.pairs().stream().map(MatchingQuestion.Pair::response), question.distractors().stream())
                .distinct()
                .toList();
        options = new Options(
                item.page(),
                responses,
                Shuffle.another(responses.size(), question.info().id()));
    }

    @Override
    public String kind() {
        return "matching";
    }

    @Override
    public String stem() {
        return item.stem();
    }

    @Override
    public void controls() {
        HtmlOutput out = item.out();
        out.open("ul", "class", "premises").line();
        for (int i = 0; i < question.pairs().size(); i++) {
            premise(i, question.pairs().get(i).premise());
        }
        out.close("ul").line();
        options.list(item.id("r"));
    }

    private void premise(int number, RichText premise) {
        String id = item.id("p" + number);
        HtmlOutput out = item.out();
        out.open("li", "data-premise", Integer.toString(number));
        out.markupIn("div", item.inline(premise, "p" + number), "class", "content", "id", id);
        out.markup(options.select("aria-labelledby", id)).close("li").line();
    }

    @Override
    public void key() {
        item.answers(IntStream.range(0, question.pairs().size())
                .mapToObj(this::keyed)
                .toList());
    }

    private String keyed(int number) {
        String premise = item.inline(question.pairs().get(number).premise(), "kp" + number);
        return premise + " → " + options.named(right(number), item.id("kr" + number + "-"));
    }

    private int right(int pair) {
        return responses.indexOf(question.pairs().get(pair).response());
    }

    @Override
    public List<Remark> remarks() {
        return List.of();
    }

    @Override
    public void data(KeyJson json) {
        json.integers(
                "responses",
                IntStream.range(0, question.pairs().size())
                        .map(this::right)
                        .boxed()
                        .toList());
    }
}
