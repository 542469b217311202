package dev.mondai.exporter.excel;

import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;

/** Carries a text with its runs through POI's cells to {@link RunsSheetWriter}; it is never changed on the way. */
record RunsString(CellText text) implements RichTextString {

    @Override
    public String getString() {
        return text.text();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public int numFormattingRuns() {
        return text.runs().size();
    }

    @Override
    public int getIndexOfFormattingRun(int index) {
        return text.runs().subList(0, index).stream()
                .mapToInt(run -> run.text().length())
                .sum();
    }

    @Override
    public void clearFormatting() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void applyFont(int start, int end, short font) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void applyFont(int start, int end, Font font) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void applyFont(Font font) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void applyFont(short font) {
        throw new UnsupportedOperationException();
    }
}
