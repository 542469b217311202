package dev.mondai.convert;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticCode;
import java.util.Locale;

/** A conversion that cannot start, since what was asked for makes no sense; nothing has been written. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    public UsageException(DiagnosticCode code, Object... arguments) {
        this(Diagnostic.of(code, arguments));
    }

    private UsageException(Diagnostic diagnostic) {
        super(diagnostic.message(Locale.ENGLISH));
        this.diagnostic = diagnostic;
    }

    /** What is wrong, to be shown in the user's language. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
