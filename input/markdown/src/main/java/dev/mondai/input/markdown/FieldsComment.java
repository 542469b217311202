package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * The fields of one question in a comment under its title, which other Markdown tools do not show:
 * {@code <!-- mondai: id=q12 points=2 tags=[a, b] -->}, or the word {@code mondai:} and lines of YAML below it.
 *
 * @param node where it stands
 * @param content what stands behind {@code mondai:}
 */
record FieldsComment(Node node, String content) {

    private static final Pattern COMMENT = Pattern.compile("(?s)\\s*<!--\\s*mondai\\b:?(.*?)-->\\s*");
    private static final Pattern GROUP = Pattern.compile("(?i)(?:^|\\s)type\\s*[:=]\\s*[\"']?group[\"']?(?:\\s|$)");
    private static final Pattern PAIR =
            Pattern.compile("\\s*([\\p{L}_-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|\\[[^\\]]*]|[^\\s\"'\\[]\\S*)(?=\\s|$)");

    /** The comment, if the node is one. */
    static Optional<FieldsComment> in(Node node) {
        if (!(node instanceof HtmlBlock html)) {
            return Optional.empty();
        }
        Matcher matcher = COMMENT.matcher(html.getLiteral());
        return matcher.matches() ? Optional.of(new FieldsComment(node, matcher.group(1))) : Optional.empty();
    }

    /** Whether it says that what stands below is a group. */
    boolean saysGroup() {
        return GROUP.matcher(content).find();
    }

    Fields fields(SourceText source, DiagnosticSink diagnostics) {
        int line = Math.max(source.at(node).line() - 1, 0);
        if (content.contains("\n") && !content.strip().isEmpty()) {
            return Fields.of(YamlMap.parse(content, source, line, diagnostics), diagnostics);
        }
        if (!PAIR.matcher(content).replaceAll("").isBlank()) {
            diagnostics.report(
                    Diagnostic.at(source.at(node), MarkdownCode.YAML_INVALID, "name=value … : " + content.strip()));
            return Fields.NONE;
        }
        List<YamlMap.Entry> entries = PAIR.matcher(content)
                .results()
                .flatMap(pair -> entries(pair, source, line, diagnostics))
                .toList();
        return Fields.of(new YamlMap(entries), diagnostics);
    }

    /** A value is YAML where it is quoted or a list; else it is its characters, be it {@code #1} or {@code a:b}. */
    private static Stream<YamlMap.Entry> entries(
            MatchResult pair, SourceText source, int line, DiagnosticSink diagnostics) {
        String value = pair.group(2);
        int column = source.line(line).indexOf(pair.group().strip());
        Location place = source.at(line, Math.max(column, 0));
        if ("\"'[".indexOf(value.charAt(0)) < 0) {
            return Stream.of(new YamlMap.Entry(pair.group(1), List.of(value), false, YamlMap.EMPTY, place));
        }
        return YamlMap.parse(pair.group(1) + ": " + value, source, line, diagnostics).entries().stream()
                .map(e -> new YamlMap.Entry(e.key(), e.values(), e.isList(), e.map(), place));
    }
}
