package dev.mondai.input.markdown;

import dev.mondai.diagnostic.DiagnosticSink;
import java.util.Optional;

/**
 * The YAML between two lines {@code ---} at the very beginning of a file.
 *
 * @param fields what it sets
 * @param question what it asks, where a site has a file for each question: {@code question: Which …?}
 * @param yaml as it stands there; empty where there is none
 * @param body the text behind it; blank lines stand in its place, so that line numbers stay true
 */
record FrontMatter(Fields fields, Optional<YamlMap.Entry> question, String yaml, String body) {

    private static final String FENCE = "---";
    private static final String QUESTION = "question";

    static FrontMatter cut(SourceText source, DiagnosticSink diagnostics) {
        int last = lastLine(source);
        if (last < 0) {
            return new FrontMatter(Fields.NONE, Optional.empty(), "", source.text());
        }
        String yaml = source.text().substring(source.startOf(1), source.startOf(last));
        YamlMap map = YamlMap.parse(yaml, source, 1, diagnostics);
        Fields fields = Fields.of(map, diagnostics);
        Optional<YamlMap.Entry> question = map.entries().stream()
                .filter(entry -> entry.key().equals(QUESTION) && entry.values().size() == 1)
                .findFirst();
        String body = "\n".repeat(last + 1) + source.text().substring(source.startOf(last + 1));
        return new FrontMatter(fields, question, yaml, body);
    }

    /** The body below what is asked, which stands on its line as a heading; empty where nothing is asked. */
    Optional<String> bodyAsked() {
        return question.map(entry -> {
            int line = entry.place().line() - 1;
            String heading = "# " + entry.values().get(0).replaceAll("\\R", " ");
            return body.substring(0, line) + heading + body.substring(line);
        });
    }

    /** The line that closes the front matter, or -1 where there is none: a lone {@code ---} is a thematic break. */
    private static int lastLine(SourceText source) {
        if (!source.line(0).stripTrailing().equals(FENCE)) {
            return -1;
        }
        for (int line = 1; line < source.lineCount(); line++) {
            String text = source.line(line).stripTrailing();
            if (text.equals(FENCE) || text.equals("...")) {
                return looksLikeYaml(source, line) ? line : -1;
            }
        }
        return -1;
    }

    /** Between two thematic breaks there may also stand Markdown, which begins with a heading or a blank line. */
    private static boolean looksLikeYaml(SourceText source, int last) {
        return last == 1 || !source.line(1).isBlank() && !source.line(1).matches("#{1,6} .*");
    }
}
