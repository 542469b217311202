package dev.mondai.spi;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of one format as the user set them, checked. */
public final class OptionValues {

    private final String format;
    private final Map<String, String> values;

    private OptionValues(String format, Map<String, String> values) {
        this.format = format;
        this.values = Map.copyOf(values);
    }

    /**
     * Checks what the user set against what the format declares.
     *
     * @param format the format's id, for messages
     * @param declared the format's options
     * @param set names without the format's id, and values
     * @throws IllegalArgumentException for an unknown name or a value that does not fit; the message names the option
     *     and what is possible
     */
    public static OptionValues of(String format, List<Option> declared, Map<String, String> set) {
        Map<String, String> values = new HashMap<>();
        for (Option option : declared) {
            String value = set.getOrDefault(option.name(), option.defaultValue());
            if (value != null) {
                values.put(option.name(), checked(format, option, value));
            }
        }
        for (String name : set.keySet()) {
            if (declared.stream().noneMatch(option -> option.name().equals(name))) {
                throw new IllegalArgumentException(
                        "unknown option " + format + "." + name + "; " + known(format, declared));
            }
        }
        return new OptionValues(format, values);
    }

    /** Whether a {@link Option.Type#FLAG} is set. */
    public boolean flag(Option option) {
        return Boolean.parseBoolean(text(option).orElseThrow());
    }

    /** The value of an option; empty where it has neither value nor default. */
    public Optional<String> text(Option option) {
        return Optional.ofNullable(values.get(option.name()));
    }

    /** The value of a {@link Option.Type#CHOICE}. */
    public String choice(Option option) {
        return text(option).orElseThrow();
    }

    /** The value of a {@link Option.Type#FILE}. */
    public Optional<Path> file(Option option) {
        return text(option).map(Path::of);
    }

    private static String checked(String format, Option option, String value) {
        List<String> possible = option.type() == Option.Type.FLAG ? List.of("true", "false") : option.values();
        if (!possible.isEmpty() && !possible.contains(value)) {
            throw new IllegalArgumentException(
                    format + "." + option.name() + " must be one of " + String.join(", ", possible) + ": " + value);
        }
        return value;
    }

    private static String known(String format, List<Option> declared) {
        return declared.isEmpty()
                ? format + " has no options"
                : "known: "
                        + String.join(
                                ", ",
                                declared.stream()
                                        .map(o -> format + "." + o.name())
                                        .toList());
    }

    @Override
    public String toString() {
        return format + values;
    }
}
