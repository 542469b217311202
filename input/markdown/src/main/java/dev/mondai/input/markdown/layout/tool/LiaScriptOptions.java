package dev.mondai.input.markdown.layout.tool;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What one may pick from, between the brackets of a quiz: {@code wrong|(right)}. */
record LiaScriptOptions(List<Option> options) {

    /** One of them, without the brackets that say it is right. */
    record Option(String text, boolean right) {

        private static Option of(String said) {
            String text = said.strip();
            boolean right = text.startsWith("(") && text.endsWith(")");
            return new Option(right ? text.substring(1, text.length() - 1).strip() : text, right);
        }

        private String inGap() {
            return (right ? "[x] " : "[ ] ") + text.replace(";", "\\;");
        }
    }

    /** Whether there is something to pick; else it is to be typed. */
    static boolean are(String said) {
        return said.contains("|");
    }

    static LiaScriptOptions of(String said) {
        return new LiaScriptOptions(
                Arrays.stream(said.split("\\|")).map(Option::of).toList());
    }

    boolean haveSeveralRight() {
        return options.stream().filter(Option::right).count() > 1;
    }

    /** A gap of the house layout, to be typed or with these to pick from. */
    static String gap(String said) {
        return are(said)
                ? of(said).options.stream().map(Option::inGap).collect(Collectors.joining("; ", "{{", "}}"))
                : "{{`" + said.strip() + "`}}";
    }
}
