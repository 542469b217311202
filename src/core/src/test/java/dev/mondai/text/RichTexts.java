package dev.mondai.text;

import java.nio.file.Path;
import java.util.List;

/** Makes rich text for tests with few words. */
public final class RichTexts {

    private RichTexts() {}

    public static Paragraph paragraph(Inline... inlines) {
        return new Paragraph(List.of(inlines));
    }

    public static Paragraph paragraph(String text) {
        return paragraph(text(text));
    }

    public static Text text(String value) {
        return new Text(value);
    }

    public static Emphasis emphasis(String value) {
        return new Emphasis(List.of(text(value)));
    }

    public static Strong strong(String value) {
        return new Strong(List.of(text(value)));
    }

    public static Link link(String destination, String content) {
        return new Link(destination, "", List.of(text(content)));
    }

    public static Footnote footnote(Block... blocks) {
        return new Footnote(List.of(blocks));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static ListBlock bullets(List<Block>... items) {
        return new ListBlock(null, true, List.of(items));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static ListBlock numbered(int start, List<Block>... items) {
        return new ListBlock(start, true, List.of(items));
    }

    /** An image of the bank; there is no such file. */
    public static Image image(String name, String alt) {
        return new Image(new MediaFile(name, "image/png", "0".repeat(64), 1, Path.of(name)), alt, "", null, null);
    }

    /** A sound or film of the bank; there is no such file. */
    public static Media recording(String name, String mediaType, String alt) {
        return Media.of(new MediaFile(name, mediaType, "0".repeat(64), 1, Path.of(name)), alt, "", null, null);
    }

    public static Image remoteImage(String url, String alt) {
        return new Image(new RemoteMedia(url), alt, "", null, null);
    }

    /** A table of two columns with one row under its header. */
    public static Table table(Inline header, Inline otherHeader, Inline cell, Inline otherCell) {
        return new Table(
                List.of(Table.Alignment.LEFT, Table.Alignment.NONE),
                List.of(List.of(header), List.of(otherHeader)),
                List.of(List.of(List.of(cell), List.of(otherCell))));
    }
}
