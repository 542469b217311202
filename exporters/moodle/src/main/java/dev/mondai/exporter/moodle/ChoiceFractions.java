package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What Moodle is told to give for each choice. */
final class ChoiceFractions {

    private final DiagnosticSink diagnostics;

    ChoiceFractions(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The fractions in the order of the choices, all of them on Moodle's list; tells where they are not those meant. */
    List<Fraction> of(ChoiceQuestion question) {
        boolean strict = question.body().scoring().rule() == Scoring.Rule.ALL_OR_NOTHING;
        List<Fraction> meant = strict ? allOrNothing(question) : authors(question);
        List<Fraction> written = meant.stream().map(MoodleFractions::nearest).toList();
        if (strict && question.multiple() && question.keys().size() > 1) {
            report(MoodleCode.PARTIAL_CREDIT_GIVEN, question);
        }
        if (!written.equals(meant)) {
            report(MoodleCode.FRACTION_ROUNDED, question, percents(meant), percents(written), sum(question, written));
        }
        return written;
    }

    private static List<Fraction> authors(ChoiceQuestion question) {
        return question.choices().stream().map(Choice::fraction).toList();
    }

    /** The nearest that Moodle can do: one wrong pick takes everything, but a missing one only its share. */
    private static List<Fraction> allOrNothing(ChoiceQuestion question) {
        Fraction right = Fraction.share(question.keys().size());
        Fraction wrong = question.multiple() ? Fraction.of(-100) : Fraction.NONE;
        return question.choices().stream().map(c -> c.correct() ? right : wrong).toList();
    }

    private static String percents(List<Fraction> fractions) {
        return fractions.stream().map(f -> f.percent().toPlainString()).collect(Collectors.joining(", "));
    }

    private static String sum(ChoiceQuestion question, List<Fraction> fractions) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < fractions.size(); i++) {
            if (question.choices().get(i).correct()) {
                sum = sum.add(fractions.get(i).percent());
            }
        }
        return sum.toPlainString();
    }

    private void report(MoodleCode code, ChoiceQuestion question, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = question.info().name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        diagnostics.report(Diagnostic.at(question.info().source(), code, arguments));
    }
}
