package dev.mondai.exporter.anki;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * All answers that are accepted, as a list for the back. Attributes tell the card's script what to compare with: of a
 * text with its wildcards, or the ends of a range of numbers.
 */
final class AcceptedList {

    private final CardHtml html;
    private final String idPrefix;

    /** @param idPrefix begins the ids of footnotes; unique on the card */
    AcceptedList(CardHtml html, String idPrefix) {
        this.html = html;
        this.idPrefix = idPrefix;
    }

    String texts(List<AcceptedAnswer> answers) {
        return items(IntStream.range(0, answers.size())
                .mapToObj(i -> text(answers.get(i), i))
                .toList());
    }

    /** @param unit what stands behind each number; may be empty */
    String numbers(List<NumericalAnswer> answers, Numbers numbers, String unit) {
        return items(IntStream.range(0, answers.size())
                .mapToObj(i -> number(answers.get(i), numbers, unit, i))
                .toList());
    }

    String choices(List<Choice> choices) {
        return items(IntStream.range(0, choices.size())
                .mapToObj(i -> choice(choices.get(i), i))
                .toList());
    }

    private static String items(List<String> items) {
        StringJoiner list = new StringJoiner("\n");
        items.forEach(list::add);
        return list.toString();
    }

    private String text(AcceptedAnswer answer, int number) {
        String attribute = " data-text=\"" + Note.escaped(answer.text()) + "\"";
        return item(attribute, html.characters(Wildcards.shown(answer)), answer.fraction(), answer.feedback(), number);
    }

    private String number(NumericalAnswer answer, Numbers numbers, String unit, int number) {
        String attributes = " data-low=\"" + answer.low().toPlainString() + "\" data-high=\""
                + answer.high().toPlainString() + "\"";
        String shown = numbers.withTolerance(answer) + (unit.isEmpty() ? "" : " " + unit);
        return item(attributes, html.characters(shown), answer.fraction(), answer.feedback(), number);
    }

    private String choice(Choice choice, int number) {
        String content = html.inline(choice.content(), idPrefix + "c" + number + "-");
        return item("", content, choice.fraction(), choice.feedback(), number);
    }

    private String item(String attributes, String answer, Fraction fraction, RichText feedback, int number) {
        String percent = fraction.percent().toPlainString();
        return "<li" + attributes + " data-percent=\"" + percent + "\"><span class=\"value\">"
                + answer + "</span>"
                + (fraction.equals(Fraction.FULL) ? "" : " <span class=\"share\">" + percent + " %</span>")
                + (feedback.isEmpty() ? "" : "\n<div class=\"said\">" + feedback(feedback, number) + "</div>")
                + "</li>";
    }

    private String feedback(RichText feedback, int number) {
        return html.inline(feedback, idPrefix + number + "-");
    }
}
