package dev.mondai.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The languages that mondai speaks. */
final class Language {

    static final List<String> NAMES = List.of("en", "ja");

    private static final String OPTION = "--" + Arguments.LANG;

    private Language() {}

    /**
     * The language of the messages that the environment asks for (POSIX's order), else Java's. Java's own answer falls
     * back to English where the locale's files are not installed, although only its name matters here.
     */
    static Locale of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> Locale.forLanguageTag(value.replaceFirst("[_.@].*", "")))
                .orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * What {@code --lang} says, else what the surroundings say; all but Japanese is English. Looked for before the
     * arguments are parsed, so that what is wrong with them can be said in this language.
     */
    static Locale of(List<String> arguments, Locale surroundings) {
        String tag = surroundings.getLanguage();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                tag = argument.substring(OPTION.length() + 1);
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                tag = arguments.get(i + 1);
            }
        }
        return tag.equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
