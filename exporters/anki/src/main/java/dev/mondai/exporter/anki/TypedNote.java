package dev.mondai.exporter.anki;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.text.RichText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The notes for questions that are answered by typing: Anki compares with one answer, the back lists all. */
final class TypedNote {

    private final CommonFields common;
    private final CardHtml html;

    TypedNote(CommonFields common) {
        this.common = common;
        html = common.html();
    }

    Note of(ShortAnswerQuestion question) {
        List<RichText> texts = question.answers().stream()
                .map(answer -> RichText.plain(answer.text()))
                .toList();
        Map<Field, String> fields = fields(question, texts);
        fields.put(Field.EXPECTED, html.characters(expected(question.answers())));
        fields.put(Field.ANSWER, list("", new AcceptedList(html, "a").texts(question.answers())));
        fields.put(Field.FLAGS, question.caseSensitive() ? "case" : "");
        return note(question, fields);
    }

    Note of(NumericalQuestion question) {
        Numbers numbers = Numbers.of(common.language(question, List.of()));
        String unit = question.unit().map(Unit::name).orElse("");
        boolean shown = question.unitRule() == UnitRule.SHOWN;
        Map<Field, String> fields = fields(question, List.of());
        String expected = numbers.plain(
                best(question.answers(), NumericalAnswer::fraction).value());
        fields.put(
                Field.EXPECTED,
                html.characters(question.unitRule() == UnitRule.REQUIRED ? (expected + " " + unit).strip() : expected));
        fields.put(Field.UNIT, shown ? html.characters(unit) : "");
        fields.put(
                Field.ANSWER,
                list(
                        attributes(question, numbers),
                        new AcceptedList(html, "a").numbers(question.answers(), numbers, unit)));
        return note(question, fields);
    }

    private Map<Field, String> fields(Question question, List<RichText> answers) {
        return common.withStem(question, question.body().explanation().text(), answers);
    }

    private Note note(Question question, Map<Field, String> fields) {
        return new Note(NoteType.TYPED, common.id(question), Tags.of(question.info()), fields, List.of(0));
    }

    private static String list(String attributes, String items) {
        return "<ol class=\"accepted\"" + attributes + ">\n" + items + "\n</ol>";
    }

    /** What the card's script needs beside the ranges. */
    private static String attributes(NumericalQuestion question, Numbers numbers) {
        String units = question.units().stream()
                .map(unit -> unit.factor().toPlainString() + " " + unit.name())
                .collect(Collectors.joining("\n"));
        return " data-decimal=\"" + numbers.decimalSeparator() + "\" data-unit-rule=\""
                + question.unitRule().name().toLowerCase(Locale.ROOT) + "\" data-units=\"" + Note.escaped(units) + "\"";
    }

    /** The first of those that earn most and can be typed as they stand. */
    static String expected(List<AcceptedAnswer> answers) {
        List<AcceptedAnswer> typed =
                answers.stream().filter(answer -> !answer.hasWildcard()).toList();
        AcceptedAnswer best = best(answers, AcceptedAnswer::fraction);
        AcceptedAnswer bestTyped = typed.isEmpty() ? best : best(typed, AcceptedAnswer::fraction);
        return Wildcards.shortest(bestTyped.fraction().compareTo(best.fraction()) < 0 ? best : bestTyped);
    }

    /** The first of those that earn most. */
    static <T> T best(List<T> answers, java.util.function.Function<T, Fraction> fraction) {
        return answers.stream()
                .min(Comparator.comparing(fraction, Comparator.reverseOrder()))
                .orElseThrow();
    }
}
