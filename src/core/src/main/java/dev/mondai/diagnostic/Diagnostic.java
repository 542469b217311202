package dev.mondai.diagnostic;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user should know, with its place.
 *
 * @param code what it is
 * @param severity the code's, unless raised by {@code --strict}
 * @param arguments what the message names: fill its {@code {0}}, {@code {1}} …; each a String or a {@link LocalText}
 * @param location where it is; null where it concerns no source
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        List<Object> arguments,
        @Nullable Location location) {

    /**
     * Checks that the code has a message.
     *
     * @throws java.util.MissingResourceException if the code's bundle has no text for it: a bug of its module
     */
    public Diagnostic {
        arguments = List.copyOf(arguments);
        texts(code, Locale.ENGLISH).getString(code.id());
    }

    /** Without a place: what concerns a target, an option or a whole bank. */
    public static Diagnostic of(DiagnosticCode code, Object... arguments) {
        return at(null, code, arguments);
    }

    public static Diagnostic at(@Nullable Location location, DiagnosticCode code, Object... arguments) {
        return new Diagnostic(
                code,
                code.severity(),
                Arrays.stream(arguments).map(Diagnostic::argument).toList(),
                location);
    }

    /** The same as an error. */
    public Diagnostic asError() {
        return new Diagnostic(code, Severity.ERROR, arguments, location);
    }

    /** One line without place and severity. */
    public String message(Locale locale) {
        return format(texts(code, locale).getString(code.id()), locale);
    }

    /** What to do about it, where there is something. */
    public Optional<String> hint(Locale locale) {
        ResourceBundle texts = texts(code, locale);
        String key = code.id() + ".hint";
        return texts.containsKey(key) ? Optional.of(format(texts.getString(key), locale)) : Optional.empty();
    }

    private String format(String pattern, Locale locale) {
        return new MessageFormat(pattern, locale)
                .format(arguments.stream()
                        .map(argument -> argument instanceof LocalText text ? text.in(locale) : argument)
                        .toArray());
    }

    private static Object argument(Object value) {
        return value instanceof LocalText ? value : String.valueOf(value);
    }

    private static ResourceBundle texts(DiagnosticCode code, Locale locale) {
        return LocalText.bundle(code.getClass(), code.bundle(), locale);
    }
}
