package dev.mondai.exporter.qti;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a version of QTI calls the elements and attributes that {@link dev.mondai.exporter.qti.schema} names as 2.1 does. */
enum ElementNames {
    /** The names of 2.1: {@code simpleChoice}. Feedback holds its text directly. */
    CAMEL(Set.of("xhtml", "text", "contentBody")) {
        @Override
        String element(String name) {
            return name;
        }

        @Override
        String attribute(String name) {
            return name;
        }
    },

    /** The names of 3.0: {@code qti-simple-choice}. HTML keeps its names. */
    KEBAB(Set.of("xhtml", "text")) {
        @Override
        String element(String name) {
            return name.equals("div") ? name : "qti-" + kebab(name);
        }

        @Override
        String attribute(String name) {
            return kebab(name);
        }
    };

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private final Set<String> transparent;

    ElementNames(Set<String> transparent) {
        this.transparent = transparent;
    }

    abstract String element(String name);

    abstract String attribute(String name);

    /** Whether an element has no tags of its own: its content stands in its parent. */
    boolean isTransparent(String name) {
        return transparent.contains(name);
    }

    private static String kebab(String name) {
        return KNOWN.computeIfAbsent(
                name, camel -> camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}
