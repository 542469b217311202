package dev.mondai.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** The help texts; each fits a screen of 80 columns. */
final class Help {

    private static final int COLUMN = 26;

    private Help() {}

    /** What mondai is, and its commands. */
    static String of(List<Command> commands) {
        StringBuilder text = new StringBuilder();
        text.append("mondai turns question banks written in Markdown into what learning systems take.\n\n");
        text.append("Usage: mondai COMMAND …\n\n");
        commands.forEach(command -> row(text, command.name(), command.summary()));
        row(text, "help COMMAND", "show a command's options and examples");
        row(text, "--version", "show the version");
        text.append("\nExamples:\n");
        text.append("  mondai convert bank.md --to moodle,anki\n  mondai help convert\n");
        return text.toString();
    }

    /** A command's usage, options and examples. */
    static String of(Command command) {
        StringBuilder text = new StringBuilder();
        text.append("Usage: mondai ").append(command.name()).append(' ');
        text.append(command.synopsis()).append("\n\n").append(command.summary()).append("\n\n");
        for (Option option : Arguments.allOptions(command).getOptions()) {
            row(text, written(option), option.getDescription());
        }
        text.append("\nExamples:\n");
        command.examples()
                .lines()
                .forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }

    private static String written(Option option) {
        String longName = option.getLongOpt() == null ? "" : "--" + option.getLongOpt();
        String shortName = option.getOpt() == null ? "" : "-" + option.getOpt();
        String name = shortName + (shortName.isEmpty() || longName.isEmpty() ? "" : ", ") + longName;
        return option.hasArg() ? name + " " + option.getArgName() : name;
    }

    private static void row(StringBuilder text, String left, String right) {
        text.append("  ").append(left);
        text.append(" ".repeat(Math.max(2, COLUMN - left.length())));
        text.append(right).append('\n');
    }
}
