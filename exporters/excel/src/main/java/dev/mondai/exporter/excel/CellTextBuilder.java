package dev.mondai.exporter.excel;

import java.util.ArrayList;
import java.util.List;

/** Puts a {@link CellText} together; every line begins with the present indent. */
final class CellTextBuilder {

    private final List<CellText.Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private RunStyle style = RunStyle.PLAIN;
    private String indent = "";
    private boolean atLineStart = true;
    private boolean empty = true;

    /** Adds characters; a line feed begins a new line. */
    void add(RunStyle newStyle, String characters) {
        int start = 0;
        for (int feed = characters.indexOf('\n'); feed >= 0; feed = characters.indexOf('\n', start)) {
            addToLine(newStyle, characters.substring(start, feed));
            newLine();
            start = feed + 1;
        }
        addToLine(newStyle, characters.substring(start));
    }

    void newLine() {
        append(RunStyle.PLAIN, "\n");
        atLineStart = true;
    }

    /** Begins a block: nothing before the first one, else a new line, or a blank line between. */
    void separate(boolean blankLine) {
        if (!empty) {
            newLine();
            if (blankLine) {
                newLine();
            }
        }
    }

    /** Runs with a longer indent; the first line has been begun already. */
    void indented(String more, Runnable content) {
        String before = indent;
        indent = before + more;
        content.run();
        indent = before;
    }

    CellText build() {
        flush();
        return new CellText(runs);
    }

    private void addToLine(RunStyle newStyle, String characters) {
        if (characters.isEmpty()) {
            return;
        }
        if (atLineStart && !indent.isEmpty()) {
            append(RunStyle.PLAIN, indent);
        }
        atLineStart = false;
        empty = false;
        append(newStyle, characters);
    }

    private void append(RunStyle newStyle, String characters) {
        boolean isVisible = !characters.isBlank() || newStyle.strike() || style.strike();
        if (isVisible && !newStyle.equals(style)) {
            flush();
            style = newStyle;
        }
        text.append(characters);
    }

    private void flush() {
        if (text.length() > 0) {
            runs.add(new CellText.Run(style, text.toString()));
            text.setLength(0);
        }
    }
}
