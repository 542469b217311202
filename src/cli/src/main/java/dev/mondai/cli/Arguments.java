package dev.mondai.cli;

import dev.mondai.convert.UsageException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Parses the arguments of commands, with the options that all commands have. */
final class Arguments {

    static final String HELP = "help";
    static final String DEBUG = "debug";
    static final String LANG = "lang";
    static final String PLUGIN = "plugin";

    private Arguments() {}

    /**
     * The arguments of a command.
     *
     * @throws UsageException for an unknown option or a missing value
     */
    static CommandLine parse(Command command, List<String> arguments) {
        Options options = allOptions(command);
        try {
            CommandLine line = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, arguments.toArray(String[]::new));
            return checked(line);
        } catch (UnrecognizedOptionException e) {
            throw new UsageException(CommandCode.OPTION_UNKNOWN, e.getOption(), nearest(e.getOption(), options));
        } catch (MissingArgumentException e) {
            throw new UsageException(CommandCode.VALUE_MISSING, written(e.getOption()));
        } catch (ParseException e) {
            throw new IllegalStateException("no option is required or in a group", e);
        }
    }

    /** The options of a command with those that all commands have, in the order of the help. */
    static Options allOptions(Command command) {
        Options all = new Options();
        command.options().getOptions().forEach(all::addOption);
        all.addOption(option(PLUGIN, "JAR", "load formats from a jar; may be repeated"));
        all.addOption(option(LANG, "en|ja", "language of messages (default: the locale's)"));
        all.addOption(Option.builder()
                .longOpt(DEBUG)
                .desc("show where a bug happened")
                .get());
        all.addOption(Option.builder("h").longOpt(HELP).desc("show this help").get());
        return all;
    }

    static Option option(String name, String value, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(description)
                .get();
    }

    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    /** The value of an option that must be one of a few words. */
    static String oneOf(CommandLine line, String option, List<String> possible, String otherwise) {
        String value = line.getOptionValue(option, otherwise);
        if (!possible.contains(value)) {
            throw new UsageException(CommandCode.VALUE_UNKNOWN, "--" + option, value, String.join(", ", possible));
        }
        return value;
    }

    private static CommandLine checked(CommandLine line) {
        if (line.hasOption(LANG)) {
            oneOf(line, LANG, Language.NAMES, "en");
        }
        return line;
    }

    private static String nearest(String wrong, Options options) {
        String word = wrong.replaceFirst("=.*", "");
        return NearestName.of(
                word, options.getOptions().stream().map(Arguments::written).toList());
    }

    private static String written(Option option) {
        return option.getLongOpt() == null ? "-" + option.getOpt() : "--" + option.getLongOpt();
    }
}
