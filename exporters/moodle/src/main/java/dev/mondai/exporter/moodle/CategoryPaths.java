package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.QuestionInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The paths of categories as Moodle writes them: {@code $course$/top/A/B}, a slash within a name doubled.
 *
 * <p>Moodle 4.5 takes {@code $course$} for the course's own bank; 5.x ignores it and uses the bank one imports into.
 */
final class CategoryPaths {

    private static final String ROOT = "$course$/top";

    private final DiagnosticSink diagnostics;
    private final Map<List<String>, String> paths = new HashMap<>();
    /** Collation keys of paths, with the first spelling. */
    private final Map<String, String> spellings = new HashMap<>();

    CategoryPaths(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The path of a question's category, which is not empty; tells once what Moodle makes of it. */
    String of(QuestionInfo info) {
        String known = paths.get(info.category());
        if (known == null) {
            known = path(info);
            paths.put(info.category(), known);
        }
        return known;
    }

    private String path(QuestionInfo info) {
        StringBuilder path = new StringBuilder(ROOT);
        StringBuilder key = new StringBuilder();
        for (String name : names(info)) {
            String stored = stored(name, info);
            path.append('/').append(escaped(stored));
            key.append('\n').append(Collation.key(stored));
            warnOfTwin(key.toString(), name, info);
        }
        return path.toString();
    }

    private static List<String> names(QuestionInfo info) {
        List<String> names = new ArrayList<>(info.category());
        names.removeIf(String::isBlank);
        return names;
    }

    private String stored(String name, QuestionInfo info) {
        // Moodle skips a category called top, and MariaDB finds Top where it looks for top.
        String stored = Collation.key(name).equals("top") ? "(" + name.strip() + ")" : PlainNames.stored(name);
        if (PlainNames.isTooLong(name) || stored.startsWith("(") && !name.startsWith("(")) {
            report(MoodleCode.CATEGORY_RENAMED, name, stored, info);
        }
        return stored;
    }

    private void warnOfTwin(String key, String name, QuestionInfo info) {
        String first = spellings.putIfAbsent(key, name);
        if (first != null && !first.equals(name)) {
            spellings.put(key, name);
            report(MoodleCode.CATEGORIES_MERGE, first, name, info);
        }
    }

    private void report(MoodleCode code, String first, String second, QuestionInfo info) {
        diagnostics.report(Diagnostic.at(info.source(), code, first, second));
    }

    /** Moodle splits at single slashes only, so a name must neither begin nor end with one. */
    private static String escaped(String name) {
        String doubled = name.replace("/", "//");
        return (doubled.startsWith("/") ? " " : "") + doubled + (doubled.endsWith("/") ? " " : "");
    }
}
