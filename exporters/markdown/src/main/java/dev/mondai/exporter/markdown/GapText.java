package dev.mondai.exporter.markdown;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.text.Gap;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the gaps of a cloze: all with their answers in the text, or where one does not fit there, all in a list. */
final class GapText {

    /** What would end a gap, a cell or an answer there, or is not read there as it is written. */
    private static final Pattern UNFIT = Pattern.compile("[{}|;；\\\\`<>$&\\n\\[\\]!]");

    private final ClozeQuestion question;
    private final Texts texts;
    private final NumberText numbers;

    GapText(ClozeQuestion question, Texts texts, NumberText numbers) {
        this.question = question;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** An answer as it is written, with its box or percentage. */
    private record Answer(String box, String markdown, RichText feedback) {

        String line() {
            return (box + " " + markdown).strip();
        }
    }

    void write(Sections sections) {
        if (fitInText()) {
            sections.put(Section.STEM, texts.of(question.body().stem(), gap -> "{{" + line(gap) + "}}"));
        } else {
            sections.put(Section.STEM, texts.of(question.body().stem(), gap -> "{{" + gap.id() + "}}"));
            sections.put(Section.GAPS, question.gaps().stream().map(this::item).collect(Collectors.joining("\n")));
        }
    }

    private boolean fitInText() {
        List<String> order = question.body()
                .stem()
                .nodes()
                .filter(Gap.class::isInstance)
                .map(gap -> ((Gap) gap).id())
                .toList();
        for (int i = 0; i < question.gaps().size(); i++) {
            GapAnswer gap = question.gaps().get(i);
            if (!gap.id().equals(Integer.toString(order.indexOf(gap.id()) + 1)) || !fits(gap)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(GapAnswer gap) {
        return gap.weight().equals(BigDecimal.ONE)
                && !isCaseSensitive(gap)
                && answers(gap).stream()
                        .allMatch(answer -> answer.feedback().isEmpty()
                                && !UNFIT.matcher(answer.markdown()).find());
    }

    private static boolean isCaseSensitive(GapAnswer gap) {
        return gap instanceof TextGap text && text.caseSensitive();
    }

    private String line(Gap gap) {
        return line(question.gaps().stream()
                .filter(g -> g.id().equals(gap.id()))
                .findFirst()
                .orElseThrow());
    }

    private String line(GapAnswer gap) {
        String sign = gap instanceof NumberGap ? "= " : "";
        return sign + answers(gap).stream().map(Answer::line).collect(Collectors.joining("; "));
    }

    /** The answers behind the gap's name, or where one of them needs room, below it. */
    private String item(GapAnswer gap) {
        String name = gap.id() + settings(gap) + ":";
        List<Answer> answers = answers(gap);
        boolean onLine = answers.stream()
                .allMatch(a ->
                        a.feedback().isEmpty() && !UNFIT.matcher(a.markdown()).find());
        if (onLine) {
            return "- " + name + " " + line(gap);
        }
        String sign = gap instanceof NumberGap ? "= " : "";
        List<String> items = answers.stream()
                .map(a -> texts.item("-", sign + a.line(), RichText.EMPTY, a.feedback()))
                .toList();
        return "- " + name + "\n  " + Texts.indented(Texts.list(items), 2);
    }

    private static String settings(GapAnswer gap) {
        List<String> settings = new ArrayList<>();
        if (!gap.weight().equals(BigDecimal.ONE)) {
            settings.add("weight " + gap.weight().toPlainString());
        }
        if (isCaseSensitive(gap)) {
            settings.add("case");
        }
        return settings.isEmpty() ? "" : " (" + String.join(", ", settings) + ")";
    }

    private List<Answer> answers(GapAnswer gap) {
        if (gap instanceof TextGap text) {
            return text.answers().stream().map(this::answer).toList();
        }
        return gap instanceof NumberGap number
                ? number.answers().stream()
                        .map(answer -> answer(answer, number.unit() == null ? "" : " " + number.unit()))
                        .toList()
                : ((ChoiceGap) gap).choices().stream().map(this::answer).toList();
    }

    private Answer answer(AcceptedAnswer answer) {
        String markdown = AnswerText.with(AnswerText.of(answer.text()), answer.fraction());
        return new Answer("", markdown, answer.feedback());
    }

    private Answer answer(NumericalAnswer answer, String unit) {
        String markdown = AnswerText.with(numbers.of(answer) + unit, answer.fraction());
        return new Answer("", markdown, answer.feedback());
    }

    private Answer answer(Choice choice) {
        Fraction unsaid = choice.correct() ? Fraction.FULL : Fraction.NONE;
        String markdown = AnswerText.with(texts.line(choice.content()), choice.fraction(), unsaid);
        return new Answer(choice.correct() ? "[x]" : "[ ]", markdown, choice.feedback());
    }
}
