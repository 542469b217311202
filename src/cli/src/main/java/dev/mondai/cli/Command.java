package dev.mondai.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** What a user can ask mondai to do. */
interface Command {

    String name();

    /** One line for the list of commands. */
    String summary();

    /** What stands behind the name in the usage line, such as {@code INPUT… --to TARGETS}. */
    String synopsis();

    /** The options that this command has beside those that all have. */
    Options options();

    /** Whole command lines, one a line. */
    String examples();

    /**
     * Does the work.
     *
     * @param line parsed
     * @return the exit status
     * @throws dev.mondai.convert.UsageException if what was asked for makes no sense
     * @throws IOException if a file cannot be read or written
     */
    int run(CommandLine line, Console console) throws IOException;
}
