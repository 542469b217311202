package dev.mondai.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user can set for a format, as {@code -O format.name=value}.
 *
 * @param name lower-case words with hyphens, without the format's id
 * @param type how a value is read
 * @param values the values of a {@link Type#CHOICE}; else empty
 * @param defaultValue what holds where the user says nothing; null for nothing
 * @param help one line for {@code mondai formats}
 */
public record Option(
        String name,
        Type type,
        List<String> values,
        @Nullable String defaultValue,
        String help) {

    /** How the value of an option is read. */
    public enum Type {
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of several words. */
        CHOICE,
        /** Any text. */
        TEXT,
        /** A file, relative to the current folder. */
        FILE
    }

    public Option {
        values = List.copyOf(values);
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("name must be lower-case words with hyphens: " + name);
        }
        if (type == Type.CHOICE && !values.contains(defaultValue)) {
            throw new IllegalArgumentException("the default of " + name + " is not among its values");
        }
    }

    public static Option flag(String name, boolean defaultValue, String help) {
        return new Option(name, Type.FLAG, List.of(), Boolean.toString(defaultValue), help);
    }

    public static Option choice(String name, List<String> values, String defaultValue, String help) {
        return new Option(name, Type.CHOICE, values, defaultValue, help);
    }

    public static Option text(String name, @Nullable String defaultValue, String help) {
        return new Option(name, Type.TEXT, List.of(), defaultValue, help);
    }

    public static Option file(String name, String help) {
        return new Option(name, Type.FILE, List.of(), null, help);
    }
}
