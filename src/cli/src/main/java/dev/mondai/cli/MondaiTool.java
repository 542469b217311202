package dev.mondai.cli;

import dev.mondai.convert.UsageException;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;

/**
 * The tool as a whole: finds the command, and tells what went wrong without ever showing a stack trace, unless
 * {@code --debug} asks for it.
 */
public final class MondaiTool {

    private static final List<Command> COMMANDS = List.of(new ConvertCommand(), new FormatsCommand());

    private final Console console;

    public MondaiTool(Console console) {
        this.console = console;
    }

    /**
     * Runs a command line.
     *
     * @return the exit status: 0 fine, 1 errors in the documents, 2 wrong usage, or a failure to read or write
     */
    public int run(String... arguments) {
        List<String> all = List.of(arguments);
        Console here = console.in(Language.of(all, console.locale()));
        try {
            int status = dispatch(all, here);
            if (here.out().checkError()) {
                return fail(here, Failures.standardOutput());
            }
            return status;
        } catch (UsageException e) {
            return fail(here, e.diagnostic());
        } catch (IOException e) {
            return fail(here, Failures.of(e, here.folder()));
        } catch (UncheckedIOException e) {
            return fail(here, Failures.of(e.getCause(), here.folder()));
        } catch (OutOfMemoryError e) {
            return fail(here, Diagnostic.of(CommandCode.OUT_OF_MEMORY));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return failUnexpectedly(here, all, e);
        }
    }

    private static int dispatch(List<String> arguments, Console console) throws IOException {
        String first = arguments.isEmpty() ? "help" : arguments.get(0);
        List<String> rest = arguments.stream().skip(1).toList();
        switch (first) {
            case "--version":
            case "version":
                console.out().println("mondai " + Version.current());
                return ExitStatus.FINE;
            case WarmUp.NAME:
                return WarmUp.run();
            case "help":
            case "--help":
            case "-h":
                return help(rest, console.out());
            default:
                return run(command(first), rest, console);
        }
    }

    private static int run(Command command, List<String> arguments, Console console) throws IOException {
        CommandLine line = Arguments.parse(command, arguments);
        if (line.hasOption(Arguments.HELP)) {
            console.out().print(Help.of(command));
            return ExitStatus.FINE;
        }
        return command.run(line, console);
    }

    private static int help(List<String> arguments, PrintStream out) {
        out.print(arguments.isEmpty() ? Help.of(COMMANDS) : Help.of(command(arguments.get(0))));
        return ExitStatus.FINE;
    }

    private static Command command(String name) {
        return COMMANDS.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(CommandCode.COMMAND_UNKNOWN, name, nearestCommand(name)));
    }

    private static String nearestCommand(String name) {
        return NearestName.of(name, COMMANDS.stream().map(Command::name).toList());
    }

    private static int failUnexpectedly(Console console, List<String> arguments, Throwable bug) {
        fail(
                console,
                Diagnostic.of(
                        CommandCode.UNEXPECTED,
                        bug.toString().lines().findFirst().orElse("")));
        if (arguments.contains("--" + Arguments.DEBUG)) {
            bug.printStackTrace(console.err());
        }
        return ExitStatus.FAILED;
    }

    private static int fail(Console console, Diagnostic diagnostic) {
        Locale locale = console.locale();
        console.err().print("mondai: " + new DiagnosticPrinter(locale).print(diagnostic));
        return ExitStatus.FAILED;
    }
}
