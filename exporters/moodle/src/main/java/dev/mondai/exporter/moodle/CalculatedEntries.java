package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.CalculatedAnswerEntry;
import dev.mondai.exporter.moodle.schema.CalculatedAnswerEntry.Tolerance;
import dev.mondai.exporter.moodle.schema.CalculatedEntry;
import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.model.CalculatedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionTexts;
import dev.mondai.model.ValueTable;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns variants with formulas into {@code calculated} entries, where Moodle can work the formulas out. */
final class CalculatedEntries {

    /** The most that Moodle's form offers. */
    private static final int MAX_DECIMALS = 9;

    private final EntryParts parts;

    CalculatedEntries(EntryParts parts) {
        this.parts = parts;
    }

    /** The entry; empty where only concrete questions will do. */
    Optional<CalculatedEntry> entry(VariantsQuestion variants) {
        VariantsQuestion question = NamesInTex.braced(variants);
        List<MoodleFormula> formulas = question.answers().stream()
                .map(answer -> MoodleFormula.of(answer.formula()))
                .flatMap(Optional::stream)
                .toList();
        boolean isFit = !formulas.isEmpty()
                && formulas.size() == question.answers().size()
                && Datasets.areNumbers(question.values())
                && question.variants().get(0) instanceof NumericalQuestion
                && holdNoFormulas(question)
                && showsTheSame(question);
        return isFit ? Optional.of(entry(question, formulas)) : Optional.empty();
    }

    /** Moodle works out what stands between <code>{=</code> and <code>}</code> in a text, and shows an error where it cannot. */
    private boolean holdNoFormulas(VariantsQuestion question) {
        Stream<RichText> feedback = question.answers().stream().map(CalculatedAnswer::feedback);
        return Stream.concat(QuestionTexts.of(question), feedback)
                .map(text -> parts.texts().withoutFiles(text, ""))
                .noneMatch(html -> html.contains("{="));
    }

    /** Moodle puts values into all of the HTML; mondai keeps a name where it is no value, as in code. */
    private boolean showsTheSame(VariantsQuestion question) {
        Question first = question.variants().get(0);
        List<String> shown = htmlOf(first);
        List<String> filled = htmlOf(first.withBody(question.body())).stream()
                .map(html -> filled(html, question.values()))
                .toList();
        return filled.equals(shown);
    }

    private List<String> htmlOf(Question question) {
        return QuestionTexts.of(question)
                .map(text -> parts.texts().withoutFiles(text, ""))
                .toList();
    }

    private static String filled(String html, ValueTable values) {
        String filled = html;
        for (int i = 0; i < values.names().size(); i++) {
            filled = filled.replace(
                    "{" + values.names().get(i) + "}", values.rows().get(0).get(i));
        }
        return filled;
    }

    private CalculatedEntry entry(VariantsQuestion question, List<MoodleFormula> formulas) {
        NumericalQuestion first = (NumericalQuestion) question.variants().get(0);
        NumericalQuestion asWritten = first.withInfo(question.info()).withBody(question.body());
        FormattedText stem = parts.texts().block(Units.stem(asWritten), EntryParts.place(question) + "q");
        return new CalculatedEntry(
                parts.common(question, stem, false),
                Units.of(asWritten),
                answers(question, formulas),
                Datasets.of(question.values()));
    }

    private List<CalculatedAnswerEntry> answers(VariantsQuestion question, List<MoodleFormula> formulas) {
        List<String> fractions =
                parts.fractions(question, question.answers().stream().map(CalculatedAnswer::fraction));
        List<CalculatedAnswerEntry> answers = new ArrayList<>();
        for (CalculatedAnswer answer : question.answers()) {
            int i = answers.size();
            answers.add(new CalculatedAnswerEntry(
                    fractions.get(i),
                    formulas.get(i).text(),
                    tolerance(answer),
                    decimals(question, i),
                    parts.feedback(question, answer.feedback(), answer.fraction(), i)));
        }
        FormattedText otherwise = parts.feedback(question, RichText.EMPTY, Fraction.NONE, answers.size());
        if (otherwise != null) {
            answers.add(new CalculatedAnswerEntry("0", "*", new Tolerance("0", false), 0, otherwise));
        }
        return answers;
    }

    private static Tolerance tolerance(CalculatedAnswer answer) {
        BigDecimal value = answer.relative() ? answer.tolerance().movePointLeft(2) : answer.tolerance();
        return new Tolerance(value.toPlainString(), answer.relative());
    }

    /** As many as the right answers of all variants have: Moodle takes the shown number for the right one. */
    private static int decimals(VariantsQuestion question, int answer) {
        int scale = question.variants().stream()
                .map(variant -> ((NumericalQuestion) variant).answers().get(answer))
                .map(NumericalAnswer::value)
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return Math.max(0, Math.min(scale, MAX_DECIMALS));
    }
}
