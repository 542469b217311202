package dev.mondai.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
    /** Worth knowing; changes nothing. */
    NOTE,
    /** Something is lost or doubtful; the output is written. {@code --strict} makes it an error. */
    WARNING,
    /** The output would be wrong; it is not written. */
    ERROR
}
