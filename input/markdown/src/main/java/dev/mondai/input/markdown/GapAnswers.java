package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of gaps what belongs in them. */
final class GapAnswers {

    /** What ends an answer but is said of the gap. */
    private static final Pattern PARENTHESES = Pattern.compile("(?<!\\\\)[(（]([^()（）]*[^()（）\\s])\\s*[)）]\\s*$");

    private final SourceDocument document;
    private final NumberNotation notation;
    private final boolean caseSensitive;

    /**
     * A reader for the gaps of one question.
     *
     * @param notation how its language writes numbers
     * @param caseSensitive whether letter case matters in every gap
     */
    GapAnswers(SourceDocument document, NumberNotation notation, boolean caseSensitive) {
        this.document = document;
        this.notation = notation;
        this.caseSensitive = caseSensitive;
    }

    /** What belongs in a gap; empty where that is not clear, which is reported. */
    Optional<GapAnswer> read(GapDraft gap) {
        if (gap.answers().isEmpty()) {
            report(gap.place(), MarkdownCode.GAP_EMPTY, gap.name());
            return Optional.empty();
        }
        gap.answers().forEach(this::checkSetting);
        return switch (gap.form()) {
            case TEXT -> text(gap);
            case NUMBER -> number(gap);
            case CHOICE -> choice(gap);
        };
    }

    private void checkSetting(AnswerDraft answer) {
        Matcher parentheses = PARENTHESES.matcher(answer.markdown());
        if (parentheses.find() && GapSettings.of(parentheses.group(1)).isPresent()) {
            report(answer.place(), MarkdownCode.GAP_SETTING_MISPLACED, Quotation.of(parentheses.group(1)));
        }
    }

    private void checkRange(AnswerDraft answer) {
        String text = Percentage.behind(answer.markdown()).text();
        if (!isMeantAsText(text) && NumberPhrase.mayBeRange(text)) {
            report(answer.place(), MarkdownCode.GAP_DOUBTFUL, Quotation.of(text));
        }
    }

    /** What stands in code, or behind a blank without width, is no number to its author. */
    private static boolean isMeantAsText(String markdown) {
        return markdown.startsWith("`") || markdown.startsWith("&#8203;");
    }

    private Optional<GapAnswer> text(GapDraft gap) {
        gap.answers().forEach(this::checkRange);
        boolean sensitive = caseSensitive || gap.caseSensitive();
        List<AcceptedAnswer> answers = new AcceptedAnswers(document, sensitive).of(gap.answers());
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextGap(gap.name(), gap.weight(), answers, sensitive));
    }

    private Optional<GapAnswer> number(GapDraft gap) {
        List<AnswerDraft> drafts = gap.answers();
        List<NumericalAnswers.Accepted> accepted = new NumericalAnswers(notation, document.diagnostics()).of(drafts);
        List<String> units = accepted.stream()
                .map(NumericalAnswers.Accepted::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        if (units.size() > 1) {
            report(gap.place(), MarkdownCode.UNIT_UNKNOWN, units.get(1));
        }
        List<NumericalAnswer> answers =
                accepted.stream().map(a -> a.times(BigDecimal.ONE)).toList();
        return accepted.size() < drafts.size()
                ? Optional.empty()
                : Optional.of(new NumberGap(gap.name(), gap.weight(), answers, units.isEmpty() ? null : units.get(0)));
    }

    private Optional<GapAnswer> choice(GapDraft gap) {
        List<Choice> choices = new ArrayList<>();
        gap.answers().forEach(draft -> choice(draft).ifPresent(choices::add));
        if (choices.size() < gap.answers().size()) {
            return Optional.empty();
        }
        if (choices.size() < 2) {
            report(gap.place(), MarkdownCode.GAP_CHOICE_SINGLE, gap.name());
        } else if (choices.stream().noneMatch(Choice::correct)) {
            report(gap.place(), MarkdownCode.GAP_KEY_MISSING, gap.name());
        }
        checkEqual(choices, gap);
        return Optional.of(new ChoiceGap(gap.name(), gap.weight(), choices));
    }

    private Optional<Choice> choice(AnswerDraft draft) {
        Tick.Found box = Tick.at(draft.markdown());
        String text = draft.markdown().substring(box.end()).strip();
        Percentage rest = Percentage.behind(text);
        RichText content = document.rich().cutOut(rest.text(), draft.place());
        if (box.tick() == Tick.NONE || content.isEmpty()) {
            MarkdownCode code = content.isEmpty() ? MarkdownCode.ANSWER_EMPTY : MarkdownCode.GAP_BOX_MISSING;
            report(draft.place(), code, Quotation.of(text));
            return Optional.empty();
        }
        boolean correct = box.tick() == Tick.TICKED;
        boolean isStated = rest.text().length() < text.length();
        Optional<Fraction> fraction = isStated
                ? fraction(rest, correct, draft.place())
                : Optional.of(correct ? Fraction.FULL : Fraction.NONE);
        return fraction.map(earned -> new Choice("", correct, earned, content, draft.feedback(), false));
    }

    private Optional<Fraction> fraction(Percentage stated, boolean correct, Location place) {
        Optional<Fraction> fraction = stated.fraction(-100).filter(f -> f.isPositive() || !correct);
        if (fraction.isEmpty()) {
            report(place, MarkdownCode.FRACTION_RANGE, stated.percent().toPlainString() + " %", correct ? 1 : -100);
        }
        return fraction;
    }

    private void checkEqual(List<Choice> choices, GapDraft gap) {
        Set<RichText> contents = new HashSet<>();
        for (Choice choice : choices) {
            if (!contents.add(choice.content())) {
                String text = Quotation.of(PlainText.singleLine(choice.content()));
                report(gap.place(), MarkdownCode.ANSWER_TWICE, text);
            }
        }
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        document.diagnostics().report(Diagnostic.at(place, code, arguments));
    }
}
