package dev.mondai.input.markdown.syntax;

/** What of an {@link ExcerptText} belongs to an excerpt, while a converter walks through its nodes. */
final class Window {

    private final int start;
    private final int end;
    private int position;

    Window(int start, int end) {
        this.start = start;
        this.end = end;
    }

    int position() {
        return position;
    }

    /** Steps over a text and gives what of it is inside. */
    String take(String text) {
        int from = Math.min(Math.max(start - position, 0), text.length());
        int to = Math.max(Math.min(end - position, text.length()), from);
        position += text.length();
        return text.substring(from, to);
    }

    /** Steps over one character and says whether it is inside. */
    boolean takeOne() {
        boolean inside = start <= position && position < end;
        position++;
        return inside;
    }

    void skip(int characters) {
        position += characters;
    }

    /** Whether a node that began at a position and ends here is inside, be it in part. */
    boolean hasSince(int before) {
        boolean overlaps = before < end && position > start;
        boolean isEmptyButInside = before == position && start <= before && before < end;
        return overlaps || isEmptyButInside;
    }
}
