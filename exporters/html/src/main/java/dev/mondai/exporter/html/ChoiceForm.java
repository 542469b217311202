package dev.mondai.exporter.html;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Radio buttons or check boxes, one a choice. Labels go with the place, not with the choice. */
final class ChoiceForm implements Form {

    private final Item item;
    private final boolean multiple;
    private final boolean labelled;
    private final List<Choice> choices;
    private final List<Integer> order;

    private ChoiceForm(Item item, boolean multiple, boolean labelled, List<Choice> choices) {
        this.item = item;
        this.multiple = multiple;
        this.labelled = labelled;
        this.choices = choices;
        order = shuffles()
                ? Shuffle.of(choices.size(), fixed(), item.question().info().id())
                : Shuffle.none(choices.size());
    }

    static ChoiceForm of(Item item, ChoiceQuestion question) {
        return new ChoiceForm(item, question.multiple(), true, question.choices());
    }

    /** Two choices without labels, always in the same order. */
    static ChoiceForm of(Item item, TrueFalseQuestion question) {
        Choice whenTrue = choice(item.words().of("true"), question.answer(), question.trueFeedback());
        Choice whenFalse = choice(item.words().of("false"), !question.answer(), question.falseFeedback());
        return new ChoiceForm(item, false, false, List.of(whenTrue, whenFalse));
    }

    private static Choice choice(String text, boolean correct, RichText feedback) {
        Fraction fraction = correct ? Fraction.FULL : Fraction.NONE;
        return new Choice("", correct, fraction, RichText.plain(text), feedback, true);
    }

    private boolean shuffles() {
        return labelled && item.body().shuffle();
    }

    private Set<Integer> fixed() {
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).fixed())
                .boxed()
                .collect(Collectors.toSet());
    }

    @Override
    public String kind() {
        return "choice";
    }

    @Override
    public String stem() {
        return item.stem();
    }

    @Override
    public void controls() {
        HtmlOutput out = item.out();
        out.open("fieldset", "class", "choices", "data-shuffle", shuffles() ? "" : null);
        out.element("legend", item.words().of(multiple ? "pick-several" : "pick-one"), "class", "ask");
        out.open("ul").line();
        order.forEach(this::choice);
        out.close("ul").close("fieldset").line();
    }

    private void choice(int number) {
        HtmlOutput out = item.out();
        Choice choice = choices.get(number);
        String value = Integer.toString(number);
        out.open("li", "data-choice", value, "data-fixed", choice.fixed() ? "" : null)
                .open("label");
        out.open("input", "type", multiple ? "checkbox" : "radio", "name", item.id("a"), "value", value);
        out.markup(label(number, null));
        out.markupIn("span", item.inline(choice.content(), "c" + number), "class", "content");
        out.close("label").close("li").line();
    }

    /** @param reference the choice whose label it repeats elsewhere */
    private String label(int number, @Nullable String reference) {
        return labelled
                ? HtmlOutput.tag("span", "class", "label", "data-label", reference)
                        + HtmlOutput.escaped(labelOf(number)) + "</span> "
                : "";
    }

    /** The label at the place where a choice is shown. */
    private String labelOf(int number) {
        int place = order.indexOf(number);
        String label = choices.get(place).label();
        return label.isEmpty() ? Letters.at(place, choices.size()) : label;
    }

    private String known(int number) {
        return labelled ? labelOf(number) : PlainText.of(choices.get(number).content());
    }

    @Override
    public void key() {
        item.answers(IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).correct())
                .mapToObj(this::keyed)
                .toList());
    }

    private String keyed(int number) {
        return label(number, Integer.toString(number))
                + item.inline(choices.get(number).content(), "k" + number);
    }

    @Override
    public List<Remark> remarks() {
        return order.stream()
                .map(i -> new Remark("c" + i, known(i), choices.get(i).feedback()))
                .toList();
    }

    @Override
    public void data(KeyJson json) {
        json.numbers(
                "fractions", choices.stream().map(c -> c.fraction().percent()).toList());
        json.integers(
                "keys",
                IntStream.range(0, choices.size())
                        .filter(i -> choices.get(i).correct())
                        .boxed()
                        .toList());
    }
}
