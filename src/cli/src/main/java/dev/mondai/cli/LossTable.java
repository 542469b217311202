package dev.mondai.cli;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticPrinter;
import dev.mondai.diagnostic.LocalText;
import dev.mondai.spi.ExportCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the questions of a bank lose in each target, as tables in Markdown. */
final class LossTable {

    private static final Set<ExportCode> LOSSES = Set.of(ExportCode.FEATURE_LOST, ExportCode.KIND_UNSUPPORTED);

    private final Messages messages;
    private final Locale locale;

    LossTable(Locale locale) {
        this.locale = locale;
        this.messages = new Messages(locale);
    }

    /** A table for each of the targets, also for those that lose nothing. */
    String of(List<String> targets, List<Diagnostic> diagnostics) {
        Map<String, List<Diagnostic>> losses = diagnostics.stream()
                .filter(told -> told.code() instanceof ExportCode code && LOSSES.contains(code))
                .collect(Collectors.groupingBy(
                        told -> told.arguments().get(0).toString(), LinkedHashMap::new, Collectors.toList()));
        return targets.stream()
                .map(target -> table(target, losses.getOrDefault(target, List.of())))
                .collect(Collectors.joining("\n"));
    }

    private String table(String target, List<Diagnostic> losses) {
        String title = "## " + target + "\n\n";
        if (losses.isEmpty()) {
            return title + messages.text("losses-none") + "\n";
        }
        return title
                + messages.text("losses-head") + "\n|---|---|---|---|\n"
                + losses.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Diagnostic loss) {
        List<Object> arguments = loss.arguments();
        String place = loss.location() == null ? "" : DiagnosticPrinter.place(loss.location());
        return "| " + cell(place) + " | " + cell(arguments.get(1)) + " | " + cell(arguments.get(2)) + " | "
                + cell(arguments.get(3)) + " |\n";
    }

    private String cell(Object argument) {
        String text = argument instanceof LocalText local ? local.in(locale) : argument.toString();
        return text.replace("|", "\\|");
    }
}
