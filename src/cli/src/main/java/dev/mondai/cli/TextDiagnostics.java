package dev.mondai.cli;

import dev.mondai.convert.ConversionResult;
import dev.mondai.convert.ConversionResult.LeftOut;
import dev.mondai.diagnostic.DiagnosticPrinter;
import dev.mondai.diagnostic.Severity;
import java.io.PrintStream;

/** For people: each diagnostic with its source line, then what was left out, then one line that sums up. */
final class TextDiagnostics implements DiagnosticsForm {

    @Override
    public void print(Outcome outcome, Console console) {
        Messages messages = new Messages(console.locale());
        DiagnosticPrinter printer = new DiagnosticPrinter(console.locale());
        PrintStream err = console.err();
        ConversionResult result = outcome.result();
        result.diagnostics().forEach(diagnostic -> err.print(printer.print(diagnostic)));
        if (outcome.keptGoing()) {
            result.leftOut().forEach(question -> err.print(leftOut(question, messages) + "\n"));
        }
        err.print(new LossSummary(console.locale()).of(result.losses()));
        err.print(summary(outcome, console, messages) + "\n");
    }

    private static String leftOut(LeftOut question, Messages messages) {
        String place = DiagnosticPrinter.place(question.source());
        String target = question.target();
        return target == null
                ? messages.text("left-out", place, question.name())
                : messages.text("left-out-target", place, question.name(), target);
    }

    private static String summary(Outcome outcome, Console console, Messages messages) {
        ConversionResult result = outcome.result();
        return messages.text(
                "summary",
                result.questions(),
                result.files(),
                result.count(Severity.WARNING),
                result.count(Severity.ERROR),
                written(outcome, console, messages),
                result.incomplete() == 0 ? "" : messages.text("incomplete", result.incomplete()));
    }

    private static String written(Outcome outcome, Console console, Messages messages) {
        ConversionResult result = outcome.result();
        if (result.written().isEmpty()) {
            return messages.text(result.streamed() ? "written-stream" : "written-nothing");
        }
        return messages.text(
                "written",
                String.join(
                        ", ",
                        result.written().stream()
                                .map(path -> Paths.shown(path, console.folder()))
                                .toList()));
    }
}
