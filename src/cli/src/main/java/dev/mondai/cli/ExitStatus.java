package dev.mondai.cli;

/** What the process ends with. */
final class ExitStatus {

    /** Everything is written; there may be warnings. */
    static final int FINE = 0;
    /** The documents have errors. */
    static final int ERRORS = 1;
    /** Wrong usage, a file that cannot be read or written, or a bug. */
    static final int FAILED = 2;

    private ExitStatus() {}
}
