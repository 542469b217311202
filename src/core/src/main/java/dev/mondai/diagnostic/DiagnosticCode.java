package dev.mondai.diagnostic;

import java.util.Locale;

/**
 * What can be told: an enum of each module implements this, one constant a fact.
 *
 * <p>The texts stand in the resource bundle {@code Diagnostics} of the enum's package
 * ({@code Diagnostics.properties} in English, {@code Diagnostics_ja.properties} in Japanese): under the {@link #id} the
 * message, a {@link java.text.MessageFormat} pattern, and under {@code <id>.hint} what to do, where there is something.
 */
public interface DiagnosticCode {

    /** The enum constant's name. */
    String name();

    /** How much it matters. */
    Severity severity();

    /**
     * Whether what it speaks of cannot be used: by default every error spoils a question.
     *
     * <p>An error that does not, such as a picture that is missing, forbids outputs like any other; but a run that keeps
     * going writes the question, with something to read in the place of what is at fault.
     */
    default boolean spoils() {
        return severity() == Severity.ERROR;
    }

    /** The code as users see it: the constant's name in lower case with hyphens, such as {@code key-missing}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The base name of the bundle that holds the texts. */
    default String bundle() {
        return getClass().getPackageName() + ".Diagnostics";
    }
}
