package dev.mondai.cli;

import java.util.List;
import java.util.Locale;

/** The languages that mondai speaks. */
final class Language {

    static final List<String> NAMES = List.of("en", "ja");

    private static final String OPTION = "--" + Arguments.LANG;

    private Language() {}

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
