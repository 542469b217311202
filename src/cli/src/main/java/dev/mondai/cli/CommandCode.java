package dev.mondai.cli;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What is wrong with a command line, or with the machine it runs on. */
enum CommandCode implements DiagnosticCode {
    /** Argument: name. */
    COMMAND_UNKNOWN,
    /** Arguments: option, the known option that is most like it. */
    OPTION_UNKNOWN,
    /** Argument: option. */
    VALUE_MISSING,
    /** Arguments: option, value, what is possible. */
    VALUE_UNKNOWN,
    /** What follows {@code -O} is not of the form FORMAT.OPTION=VALUE; argument: value. */
    SETTING_MALFORMED,
    /** Argument: first superfluous argument. */
    ARGUMENT_SUPERFLUOUS,
    /** Argument: path. */
    PLUGIN_MISSING,
    /** Arguments: path, reason. */
    FILE_FAILED,
    /** Argument: reason. */
    INPUT_OUTPUT_FAILED,
    /** A bug; argument: the exception in one line. */
    UNEXPECTED,
    /** The heap is too small. */
    OUT_OF_MEMORY;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
