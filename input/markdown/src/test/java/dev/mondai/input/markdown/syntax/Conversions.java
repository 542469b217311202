package dev.mondai.input.markdown.syntax;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.diagnostic.Location;
import dev.mondai.text.RemoteMedia;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Document;

/** Converts Markdown in tests and keeps what was reported; every image is found on the web. */
final class Conversions {

    private final Diagnostics diagnostics = new Diagnostics();

    RichText richText(String markdown) {
        Document document = MarkdownSyntax.lenient().parse(markdown);
        return builder(document, markdown.lines().toList()).richText(Excerpt.childrenOf(document));
    }

    RichTextBuilder builder(Document document) {
        return builder(document, List.of());
    }

    private RichTextBuilder builder(Document document, List<String> lines) {
        return new RichTextBuilder(
                document,
                (destination, where) -> Optional.of(new RemoteMedia(destination)),
                span -> place(span.getLineIndex(), span.getColumnIndex(), lines),
                diagnostics);
    }

    private static Location place(int line, int column, List<String> lines) {
        return new Location("bank.md", line + 1, column + 1, line < lines.size() ? lines.get(line) : "");
    }

    /** The rich text as XHTML without line feeds between blocks. */
    String html(String markdown) {
        return XhtmlWriter.builder().build().write(richText(markdown)).strip();
    }

    /** Each diagnostic as {@code line:column code: arguments}. */
    List<String> reported() {
        return diagnostics.all().stream().map(Conversions::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        Location place = diagnostic.location();
        diagnostic.message(Locale.JAPANESE);
        return place.line() + ":" + place.column() + " " + diagnostic.code().id() + ": "
                + diagnostic.arguments().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
