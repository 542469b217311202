package dev.mondai.cli;

import dev.mondai.convert.Formats;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.BankReader;
import dev.mondai.spi.Option;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code mondai formats}: what can be read and written, and what can be set for each format. */
final class FormatsCommand implements Command {

    @Override
    public String name() {
        return "formats";
    }

    @Override
    public String summary() {
        return "list the targets and input formats with their options";
    }

    @Override
    public String synopsis() {
        return "[OPTION…]";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public String examples() {
        return "mondai formats\nmondai formats --plugin my-format.jar";
    }

    @Override
    public int run(CommandLine line, Console console) throws IOException {
        Formats formats = PlugIns.formats(line, console);
        PrintStream out = console.out();
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
