package dev.mondai.cli;

import dev.mondai.convert.Conversion;
import dev.mondai.convert.ConversionResult;
import dev.mondai.convert.SourceDate;
import dev.mondai.convert.UsageException;
import dev.mondai.spi.ReadTrace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code mondai convert}: banks to targets. */
final class ConvertCommand implements Command {

    static final String TO = "to";
    private static final String FROM = "from";
    private static final String OUT = "out";
    private static final String NAME = "name";
    private static final String SETTING = "O";
    private static final String STRICT = "strict";
    private static final String KEEP_GOING = "keep-going";
    private static final String EXPLAIN = "explain";
    private static final String DIAGNOSTICS = "diagnostics";
    private static final String STANDARD_STREAM = "-";
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public String summary() {
        return "convert question banks (files, folders, or - for standard input)";
    }

    @Override
    public String synopsis() {
        return "INPUT… --to TARGET,… [OPTION…]";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(Arguments.option(TO, "TARGET,…", "what to write; mondai formats lists all"));
        options.addOption(Arguments.option(FROM, "FORMAT", "what to read (default: by file ending)"));
        options.addOption(Arguments.option(OUT, "DIR|-", "where to write; - for standard output (default: .)"));
        options.addOption(Arguments.option(NAME, "NAME", "join all inputs to one bank of this name"));
        options.addOption(Option.builder(SETTING)
                .hasArg()
                .argName("F.OPTION=VALUE")
                .desc("set an option of a format; may be repeated")
                .get());
        options.addOption(Arguments.flag(STRICT, "treat warnings as errors"));
        options.addOption(Arguments.flag(KEEP_GOING, "write the sound questions, list the others"));
        options.addOption(Arguments.flag(EXPLAIN, "tell for each line what it became and why"));
        options.addOption(Arguments.option(DIAGNOSTICS, "FORM", "text, json or sarif (default: text)"));
        return options;
    }

    @Override
    public String examples() {
        return """
                mondai convert bank.md --to moodle,anki --out results
                mondai convert questions/ --to qti21 -O qti21.profile=plain
                mondai convert a.md b.md --name exam --to excel
                cat bank.md | mondai convert - --to json --out -""";
    }

    @Override
    public int run(CommandLine line, Console console) throws IOException {
        DiagnosticsForm form = DiagnosticsForm.of(
                Arguments.oneOf(line, DIAGNOSTICS, DiagnosticsForm.NAMES, DiagnosticsForm.NAMES.get(0)));
        Progress progress = new Progress(console);
        LineTable lines = new LineTable(console);
        Conversion conversion = builder(line, console)
                .progress(progress::show)
                .trace(line.hasOption(EXPLAIN) ? lines : ReadTrace.NONE)
                .build();
        ConversionResult result;
        try {
            result = conversion.run();
        } finally {
            progress.clear();
        }
        Outcome outcome = new Outcome(result, line.hasOption(KEEP_GOING));
        form.print(outcome, console);
        if (line.hasOption(EXPLAIN)) {
            lines.close(outcome);
        }
        return result.hasErrors() ? ExitStatus.ERRORS : ExitStatus.FINE;
    }

    private static Conversion.Builder builder(CommandLine line, Console console) throws IOException {
        Conversion.Builder builder = Conversion.builder(PlugIns.formats(line, console))
                .folder(console.folder())
                .from(line.getOptionValue(FROM))
                .name(line.getOptionValue(NAME))
                .strict(line.hasOption(STRICT))
                .keepGoing(line.hasOption(KEEP_GOING))
                .clock(clock(console));
        if (isToStream(line)) {
            builder.out(console.out());
        } else {
            builder.out(Path.of(line.getOptionValue(OUT, "")));
        }
        targets(line).forEach(builder::target);
        settings(line).forEach(setting -> set(builder, setting));
        addInputs(builder, line.getArgList(), console);
        return builder;
    }

    private static void addInputs(Conversion.Builder builder, List<String> inputs, Console console) {
        for (String input : inputs) {
            if (input.equals(STANDARD_STREAM)) {
                builder.input(console.in());
            } else {
                builder.input(Path.of(input));
            }
        }
    }

    private static boolean isToStream(CommandLine line) {
        return STANDARD_STREAM.equals(line.getOptionValue(OUT));
    }

    /** The targets that {@code --to} names. */
    static Stream<String> targets(CommandLine line) {
        return values(line, TO)
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty());
    }

    private static Stream<String> settings(CommandLine line) {
        return values(line, SETTING);
    }

    private static Stream<String> values(CommandLine line, String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? Stream.empty() : Stream.of(values);
    }

    private static void set(Conversion.Builder builder, String setting) {
        int dot = setting.indexOf('.');
        int equals = setting.indexOf('=');
        if (dot < 1 || equals < dot + 2) {
            throw new UsageException(CommandCode.SETTING_MALFORMED, setting);
        }
        builder.option(setting.substring(0, dot), setting.substring(dot + 1, equals), setting.substring(equals + 1));
    }

    private static Clock clock(Console console) {
        String epoch = console.environment().get(EPOCH);
        try {
            return SourceDate.clock(epoch);
        } catch (NumberFormatException e) {
            throw new UsageException(CommandCode.VALUE_UNKNOWN, EPOCH, epoch, "seconds since 1970");
        }
    }
}
