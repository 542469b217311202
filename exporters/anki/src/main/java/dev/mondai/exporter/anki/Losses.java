package dev.mondai.exporter.anki;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.spi.ExportCode;
import java.util.List;

/** Tells what a card cannot show of a question: Anki counts no points, the learner grades himself. */
final class Losses {

    private Losses() {}

    static void report(ChoiceQuestion question, DiagnosticSink diagnostics) {
        if (!fractions(question).equals(usualFractions(question))) {
            lost(question, "fractions", "the card says only right, partly right or wrong", diagnostics);
        }
        if (question.body().scoring().penalty() != null) {
            lost(question, "penalty", "Anki counts no points", diagnostics);
        }
    }

    private static List<Fraction> fractions(ChoiceQuestion question) {
        return question.choices().stream().map(Choice::fraction).toList();
    }

    private static List<Fraction> usualFractions(ChoiceQuestion question) {
        List<Boolean> correct = question.choices().stream().map(Choice::correct).toList();
        return ChoiceQuestion.defaultFractions(correct, question.multiple());
    }

    private static void lost(ChoiceQuestion question, String feature, String instead, DiagnosticSink diagnostics) {
        diagnostics.report(Diagnostic.at(
                question.info().source(),
                ExportCode.FEATURE_LOST,
                AnkiExporter.ID,
                question.info().name(),
                feature,
                instead));
    }
}
