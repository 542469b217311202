package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.QuestionInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of questions as Moodle's idnumbers: at most 100 characters, and each one once in a category. */
final class IdNumbers {

    private static final int MAX_LENGTH = 100;

    private final DiagnosticSink diagnostics;
    private final Map<List<String>, Set<String>> keys = new HashMap<>();

    IdNumbers(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The idnumber of a question; null where Moodle could not store it, which would stop the import. */
    @Nullable
    String of(QuestionInfo info) {
        String id = info.id();
        if (id.codePointCount(0, id.length()) > MAX_LENGTH) {
            report(MoodleCode.ID_TOO_LONG, info);
            return null;
        }
        Set<String> siblings = keys.computeIfAbsent(info.category(), category -> new HashSet<>());
        if (!siblings.add(Collation.key(id))) {
            report(MoodleCode.IDS_COLLIDE, info);
        }
        return id;
    }

    private void report(MoodleCode code, QuestionInfo info) {
        diagnostics.report(Diagnostic.at(info.source(), code, info.name(), info.id()));
    }
}
