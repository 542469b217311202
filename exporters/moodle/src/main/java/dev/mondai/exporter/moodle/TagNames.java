package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tags as a Moodle on MySQL or MariaDB can take them.
 *
 * <p>There a tag aborts the import where the site already has another one that collates equal (バン and ハン). Within a
 * bank the first spelling stands for all of them; of tags that the site has already nobody knows here, hence
 * {@code -O moodle.tags=false}.
 */
final class TagNames {

    private static final int MAX_LENGTH = 50;

    private final DiagnosticSink diagnostics;
    private final boolean written;
    private final Map<String, String> spellings = new HashMap<>();

    TagNames(DiagnosticSink diagnostics, boolean written) {
        this.diagnostics = diagnostics;
        this.written = written;
    }

    /** The tags of a question, each one once; its difficulty is one of them, since Moodle has no other place for it. */
    List<String> of(QuestionInfo info) {
        if (!written) {
            return List.of();
        }
        Stream<String> difficulty = Stream.ofNullable(info.difficulty()).map(d -> "difficulty: " + d);
        return Stream.concat(info.tags().stream(), difficulty)
                .map(tag -> allowed(tag, info))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> merged(tag, info))
                .distinct()
                .toList();
    }

    /** Moodle's PARAM_TAG, and the length of the column. */
    private String allowed(String tag, QuestionInfo info) {
        String cleaned = tag.replaceAll("[<>`]", "").replaceAll("\\s+", " ").strip();
        String allowed = PlainText.shortened(cleaned, MAX_LENGTH);
        if (!allowed.equals(tag.strip())) {
            report(MoodleCode.TAG_CHANGED, info, tag, allowed);
        }
        return allowed;
    }

    private String merged(String tag, QuestionInfo info) {
        String first = Objects.requireNonNullElse(spellings.putIfAbsent(Collation.key(tag), tag), tag);
        if (!first.equals(tag)) {
            report(MoodleCode.TAGS_MERGED, info, tag, first);
        }
        return first;
    }

    private void report(MoodleCode code, QuestionInfo info, String tag, String writtenAs) {
        diagnostics.report(Diagnostic.at(info.source(), code, info.name(), tag, writtenAs));
    }
}
