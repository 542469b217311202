package dev.mondai.exporter.markdown;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.CalculatedAnswer;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.Unit;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes accepted answers: one alone on a line, several as a list, each with its feedback in a quote. */
final class AnswerLists {

    /** A unit that may stand behind a number; any other stands in the section for units. */
    private static final Pattern SIMPLE_UNIT = Pattern.compile("(?![eExX])[\\p{L}°µΩ][\\p{L}°µΩ/·⁻²³]{0,19}");

    private final Texts texts;
    private final NumberText numbers;

    AnswerLists(Texts texts, NumberText numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    private record Line(String markdown, RichText feedback) {}

    String ofTexts(List<AcceptedAnswer> answers) {
        return write(answers.stream()
                .map(a -> new Line(AnswerText.with(AnswerText.of(a.text()), a.fraction()), a.feedback()))
                .toList());
    }

    String ofNumbers(List<NumericalAnswer> answers, List<Unit> units) {
        return write(answers.stream()
                .map(a -> new Line(AnswerText.with(numbers.of(a) + behind(units), a.fraction()), a.feedback()))
                .toList());
    }

    String ofFormulas(List<CalculatedAnswer> answers, List<Unit> units) {
        return write(answers.stream()
                .map(a -> new Line(AnswerText.with("= " + formula(a) + behind(units), a.fraction()), a.feedback()))
                .toList());
    }

    private static String formula(CalculatedAnswer answer) {
        return answer.tolerance().equals(BigDecimal.ZERO)
                ? answer.formula()
                : answer.formula() + " ± " + answer.tolerance().toPlainString() + (answer.relative() ? "%" : "");
    }

    private static String behind(List<Unit> units) {
        return standBehind(units) && !units.isEmpty() ? " " + units.get(0).name() : "";
    }

    private static boolean standBehind(List<Unit> units) {
        return units.size() <= 1 && units.stream().allMatch(unit -> isSimple(unit.name()));
    }

    /** Whether a unit may stand behind a number. */
    static boolean isSimple(String unit) {
        return SIMPLE_UNIT.matcher(unit).matches();
    }

    /** The section for units; empty where the one there is stands behind the numbers. */
    String units(List<Unit> units) {
        List<String> items = new ArrayList<>();
        if (!standBehind(units)) {
            items.add("- " + AnswerText.of(units.get(0).name()));
            units.stream()
                    .skip(1)
                    .map(unit -> "- " + AnswerText.of(unit.name()) + " = " + numbers.of(unit.factor()))
                    .forEach(items::add);
        }
        return String.join("\n", items);
    }

    private String write(List<Line> lines) {
        if (lines.size() == 1 && lines.get(0).feedback().isEmpty()) {
            return lines.get(0).markdown();
        }
        return lines.stream().map(this::item).collect(Collectors.joining("\n"));
    }

    private String item(Line line) {
        return texts.item("-", line.markdown(), RichText.EMPTY, line.feedback());
    }
}
