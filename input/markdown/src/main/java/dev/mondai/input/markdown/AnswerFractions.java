package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What accepted answers earn, checked. */
record AnswerFractions(DiagnosticSink diagnostics) {

    /** {@code 6 (50%): close}, where the feedback belongs below. */
    private static final Pattern WITHIN = Pattern.compile("(?<!\\\\)[(（]\\s*\\d[^()（）]{0,9}[%％]\\s*[)）]\\s*[:：]");

    /** From 0 to 100; anything else is reported. */
    Optional<Fraction> of(Percentage percentage, Location place) {
        if (WITHIN.matcher(percentage.text()).find()) {
            diagnostics.report(Diagnostic.at(place, MarkdownCode.ANSWER_FEEDBACK, Quotation.of(percentage.text())));
            return Optional.empty();
        }
        Optional<Fraction> fraction = percentage.fraction(0);
        if (fraction.isEmpty()) {
            String percent = percentage.percent().toPlainString() + " %";
            diagnostics.report(Diagnostic.at(place, MarkdownCode.FRACTION_RANGE, percent, 0));
        }
        return fraction;
    }

    /** One of them must be worth everything: nobody could get full marks otherwise, and Moodle refuses the question. */
    void checkBest(List<Fraction> fractions, Location place) {
        if (!fractions.contains(Fraction.FULL)) {
            diagnostics.report(Diagnostic.at(place, MarkdownCode.FRACTION_NO_FULL));
        }
    }
}
