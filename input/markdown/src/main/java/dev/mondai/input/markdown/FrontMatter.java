package dev.mondai.input.markdown;

import dev.mondai.diagnostic.DiagnosticSink;

/**
 * The YAML between two lines {@code ---} at the very beginning of a file.
 *
 * @param fields what it sets
 * @param yaml as it stands there; empty where there is none
 * @param body the text behind it; blank lines stand in its place, so that line numbers stay true
 */
record FrontMatter(Fields fields, String yaml, String body) {

    private static final String FENCE = "---";

    static FrontMatter cut(SourceText source, DiagnosticSink diagnostics) {
        int last = lastLine(source);
        if (last < 0) {
            return new FrontMatter(Fields.NONE, "", source.text());
        }
        String yaml = source.text().substring(source.startOf(1), source.startOf(last));
        Fields fields = Fields.of(YamlMap.parse(yaml, source, 1, diagnostics), diagnostics);
        String body = "\n".repeat(last + 1) + source.text().substring(source.startOf(last + 1));
        return new FrontMatter(fields, yaml, body);
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
