package dev.mondai.exporter.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tags and text of a web page, in UTF-8, written at once. What a disk refuses is an {@link UncheckedIOException}. */
final class HtmlOutput implements Closeable {

    private final Writer out;

    private HtmlOutput(Writer out) {
        this.out = out;
    }

    static HtmlOutput to(Path file) throws IOException {
        return new HtmlOutput(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    /**
     * A start tag.
     *
     * @param attributes names and values in turn; an attribute whose value is null is left out, and one whose value is
     *     empty stands without it
     */
    HtmlOutput open(String name, @Nullable String... attributes) {
        return markup(tag(name, attributes));
    }

    /** A start tag as {@link #open} writes it. */
    static String tag(String name, @Nullable String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                tag.append(' ').append(attributes[i]);
                tag.append(value.isEmpty() ? "" : "=\"" + escaped(value) + "\"");
            }
        }
        return tag.append('>').toString();
    }

    HtmlOutput close(String name) {
        return markup("</").markup(name).markup(">");
    }

    /** An element that holds text alone. */
    HtmlOutput element(String name, String text, @Nullable String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** An element that holds markup alone, such as rich text. */
    HtmlOutput markupIn(String name, String markup, @Nullable String... attributes) {
        return open(name, attributes).markup(markup).close(name);
    }

    HtmlOutput text(String text) {
        return markup(escaped(text));
    }

    /** Characters as they are. */
    HtmlOutput markup(String markup) {
        try {
            out.write(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HtmlOutput line() {
        return markup("\n");
    }

    /** The characters for text and for an attribute's value in double quotes (HTML Standard, 13.1.4). */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
