package dev.mondai.cli;

import dev.mondai.convert.ConversionResult;
import dev.mondai.convert.ConversionResult.ToldLoss;
import dev.mondai.diagnostic.DiagnosticPrinter;
import dev.mondai.diagnostic.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the questions of a bank lose in each target, as tables in Markdown. */
final class LossTable {

    private final Messages messages;
    private final Locale locale;

    LossTable(Locale locale) {
        this.locale = locale;
        this.messages = new Messages(locale);
    }

    /** A table for each of the targets, also for those that lose nothing. */
    String of(List<String> targets, ConversionResult result) {
        if (result.questions() == 0) {
            return messages.text("losses-no-question") + "\n";
        }
        Map<String, List<ToldLoss>> losses =
                result.toldLosses().stream().collect(Collectors.groupingBy(ToldLoss::target));
        return targets.stream()
                .map(target -> table(target, losses.getOrDefault(target, List.of())))
                .collect(Collectors.joining("\n"));
    }

    private String table(String target, List<ToldLoss> losses) {
        String title = "## " + target + "\n\n";
        if (losses.isEmpty()) {
            return title + messages.text("losses-none") + "\n";
        }
        return title
                + messages.text("losses-head") + "\n|---|---|---|---|\n"
                + losses.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(ToldLoss loss) {
        Location location = loss.diagnostic().location();
        String place = location == null ? "" : DiagnosticPrinter.place(location);
        return "| " + cell(place) + " | " + cell(loss.question()) + " | "
                + cell(loss.feature().in(locale)) + " | " + cell(loss.instead(locale)) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
