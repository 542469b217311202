package dev.mondai.cli;

import dev.mondai.convert.Conversion;
import dev.mondai.convert.ConversionResult;
import dev.mondai.convert.ConversionResult.ToldLoss;
import dev.mondai.convert.Formats;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticPrinter;
import dev.mondai.diagnostic.Severity;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.BankReader;
import dev.mondai.spi.Option;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code mondai formats}: what can be read and written, what can be set for each format, and what a bank loses. */
final class FormatsCommand implements Command {

    private static final String LOSSES = "losses";

    @Override
    public String name() {
        return "formats";
    }

    @Override
    public String summary() {
        return "list the targets and input formats; tell what a bank would lose in each";
    }

    @Override
    public String synopsis() {
        return "[--losses BANK [--to TARGET,…]] [OPTION…]";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(Arguments.option(LOSSES, "BANK", "tell what the questions of a bank lose in each target"));
        options.addOption(Arguments.option(ConvertCommand.TO, "TARGET,…", "the targets for --losses (default: all)"));
        return options;
    }

    @Override
    public String examples() {
        return "mondai formats\nmondai formats --losses bank.md --to qti12,anki\nmondai formats --plugin my-format.jar";
    }

    @Override
    public int run(CommandLine line, Console console) throws IOException {
        Formats formats = PlugIns.formats(line, console);
        return line.hasOption(LOSSES) ? losses(line, formats, console) : list(formats, console.out());
    }

    /** Converts without writing, for what that has to tell; the bank's own faults go to the usual place. */
    private static int losses(CommandLine line, Formats formats, Console console) throws IOException {
        List<String> targets = targets(line, formats);
        Conversion.Builder builder = Conversion.builder(formats)
                .folder(console.folder())
                .input(Path.of(line.getOptionValue(LOSSES)))
                .keepGoing(true)
                .dry(true);
        targets.forEach(builder::target);
        ConversionResult result = builder.build().run();
        console.out().print(new LossTable(console.locale()).of(targets, result));
        Set<Diagnostic> losses =
                result.toldLosses().stream().map(ToldLoss::diagnostic).collect(Collectors.toSet());
        List<Diagnostic> faults = result.diagnostics().stream()
                .filter(fault -> fault.severity() == Severity.ERROR && !losses.contains(fault))
                .toList();
        DiagnosticPrinter printer = new DiagnosticPrinter(console.locale());
        faults.forEach(fault -> console.err().print(printer.print(fault)));
        return faults.isEmpty() ? ExitStatus.FINE : ExitStatus.ERRORS;
    }

    private static List<String> targets(CommandLine line, Formats formats) {
        List<String> asked = ConvertCommand.targets(line).toList();
        return asked.isEmpty()
                ? formats.exporters().stream().map(BankExporter::id).toList()
                : asked;
    }

    private static int list(Formats formats, PrintStream out) {
        out.println("Targets (--to):");
        for (BankExporter exporter : formats.exporters()) {
            out.printf("  %-10s %s (%s)\n", exporter.id(), exporter.title(), exporter.suffix());
            print(out, exporter.id(), exporter.options());
        }
        out.println("\nInput formats (--from):");
        for (BankReader reader : formats.readers()) {
            String endings = reader.extensions().stream().sorted().collect(Collectors.joining(", ."));
            out.printf("  %-10s .%s\n", reader.id(), endings);
            print(out, reader.id(), reader.options());
        }
        return ExitStatus.FINE;
    }

    private static void print(PrintStream out, String format, List<Option> options) {
        for (Option option : options) {
            out.printf("      -O %s.%s=%s\n", format, option.name(), values(option));
            out.printf("          %s%s\n", option.help(), defaultOf(option));
        }
    }

    private static String values(Option option) {
        return switch (option.type()) {
            case FLAG -> "true|false";
            case CHOICE -> String.join("|", option.values());
            case TEXT, FILE -> option.type().name();
        };
    }

    private static String defaultOf(Option option) {
        String value = option.defaultValue();
        return value == null ? "" : " (default: " + value + ")";
    }
}
