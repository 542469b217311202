package dev.mondai.convert;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What the engine has to tell; all but the first two end a run before anything is read. */
public enum ConvertCode implements DiagnosticCode {
    /** A bank in whose files no question was found; argument: bank. */
    BANK_EMPTY,
    /** A target that is not written, since no sound question is left; arguments: target, bank. */
    NOTHING_LEFT(Severity.NOTE),
    /** Arguments: id, known ids. */
    TARGET_UNKNOWN,
    /** Arguments: id, known ids. */
    READER_UNKNOWN,
    /** Two providers with one id; arguments: id, class, other class. */
    FORMAT_TWICE,
    /** A provider that cannot be loaded; argument: what Java says. */
    FORMAT_BROKEN,
    /** An option of a format that is not known or has a wrong value; argument: message. */
    OPTION_INVALID,
    /** No input was given. */
    INPUT_NONE,
    /** No target was given; argument: known ids. */
    TARGET_NONE,
    /** Argument: path. */
    INPUT_MISSING,
    /** A folder without a file that a reader takes; arguments: path, endings. */
    INPUT_EMPTY,
    /** A file whose ending no reader takes; arguments: path, endings. */
    INPUT_UNKNOWN,
    /** Several readers take a bank's files; arguments: bank, ids of the readers. */
    READER_AMBIGUOUS,
    /** A name that cannot be a file's name; argument: name. */
    NAME_INVALID,
    /** Two banks of one name; argument: name. */
    BANK_TWICE,
    /** An output that would replace an input; arguments: output, input. */
    OUTPUT_IS_INPUT,
    /** Two outputs at one place; argument: path. */
    OUTPUT_TWICE,
    /** An output's place is taken by a folder; argument: path. */
    OUTPUT_IS_FOLDER,
    /** Standard output takes one target of one bank. */
    STREAM_NEEDS_ONE;

    private final Severity severity;

    ConvertCode() {
        this(Severity.ERROR);
    }

    ConvertCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
