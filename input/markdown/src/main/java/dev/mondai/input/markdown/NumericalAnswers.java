package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the numbers that a numerical question or a gap accepts of their drafts. */
final class NumericalAnswers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberNotation notation;
    private final DiagnosticSink diagnostics;
    private final AnswerFractions fractions;

    NumericalAnswers(NumberNotation notation, DiagnosticSink diagnostics) {
        this.notation = notation;
        this.diagnostics = diagnostics;
        this.fractions = new AnswerFractions(diagnostics);
    }

    /**
     * An accepted range in the unit that it was written in.
     *
     * @param unit empty where there is none
     * @param doubtful whether it may be a name: {@code 7 Samurai}, {@code 007}
     */
    record Accepted(
            BigDecimal low,
            BigDecimal high,
            Fraction fraction,
            RichText feedback,
            String unit,
            boolean doubtful,
            Location place) {

        /** The same in another unit, of which one of this one's is so many. */
        NumericalAnswer times(BigDecimal factor) {
            return new NumericalAnswer(low.multiply(factor), high.multiply(factor), fraction, feedback);
        }
    }

    /** The answers but the wrong ones, which are reported; one must be worth everything. */
    List<Accepted> of(List<AnswerDraft> drafts) {
        List<Accepted> answers = new ArrayList<>();
        drafts.forEach(draft -> answer(draft).ifPresent(answers::add));
        if (answers.size() == drafts.size() && !drafts.isEmpty()) {
            List<Fraction> earned = answers.stream().map(Accepted::fraction).toList();
            fractions.checkBest(earned, drafts.get(0).place());
        }
        return answers;
    }

    private Optional<Accepted> answer(AnswerDraft draft) {
        Percentage markdown = Percentage.behind(draft.markdown());
        Optional<Fraction> fraction = fractions.of(markdown, draft.place());
        Optional<NumberPhrase> phrase =
                AnswerText.of(markdown.text()).map(GapForm::withoutSign).flatMap(NumberPhrase::of);
        if (phrase.isEmpty()) {
            boolean isFormula = GapForm.hasSign(markdown.text());
            MarkdownCode code = isFormula ? MarkdownCode.FORMULA_VALUES : MarkdownCode.NUMBER_UNRECOGNISED;
            report(draft.place(), code, Quotation.of(markdown.text()));
        }
        return phrase.isEmpty() || fraction.isEmpty() ? Optional.empty() : answer(phrase.get(), fraction.get(), draft);
    }

    private Optional<Accepted> answer(NumberPhrase phrase, Fraction fraction, AnswerDraft draft) {
        Optional<BigDecimal> first = number(phrase.first(), draft.place());
        Optional<BigDecimal> second =
                phrase.second().isEmpty() ? Optional.of(BigDecimal.ZERO) : number(phrase.second(), draft.place());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = first.get();
        BigDecimal high = second.get();
        if (phrase.form() != NumberPhrase.Form.RANGE) {
            BigDecimal tolerance = tolerance(phrase.form(), low, high);
            high = low.add(tolerance);
            low = low.subtract(tolerance);
        }
        if (low.compareTo(high) > 0) {
            report(draft.place(), MarkdownCode.RANGE_REVERSED, Quotation.of(draft.markdown()));
            return Optional.empty();
        }
        return Optional.of(
                new Accepted(low, high, fraction, draft.feedback(), phrase.unit(), phrase.mayBeName(), draft.place()));
    }

    private static BigDecimal tolerance(NumberPhrase.Form form, BigDecimal value, BigDecimal second) {
        return form == NumberPhrase.Form.PERCENT ? value.abs().multiply(second).divide(HUNDRED) : second;
    }

    private Optional<BigDecimal> number(String digits, Location place) {
        Optional<BigDecimal> number = notation.parse(digits);
        if (number.isEmpty()) {
            report(place, MarkdownCode.NUMBER_AMBIGUOUS, digits, notation == NumberNotation.COMMA ? "1,5" : "1.5");
        }
        return number;
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        diagnostics.report(Diagnostic.at(place, code, arguments));
    }
}
