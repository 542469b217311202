package dev.mondai.exporter.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of one cell, in runs of one style each.
 *
 * @param runs none of them empty, no two neighbours of the same style
 */
record CellText(List<Run> runs) {

    /** What a cell takes, in UTF-16 units ("Excel specifications and limits": 32,767 characters). */
    static final int LIMIT = 32_767;

    static final CellText EMPTY = new CellText(List.of());

    CellText {
        runs = List.copyOf(runs);
    }

    /** Characters of one style. */
    record Run(RunStyle style, String text) {

        private Run slice(int start, int end) {
            return new Run(style, text.substring(start, end));
        }
    }

    static CellText plain(String text) {
        return text.isEmpty() ? EMPTY : new CellText(List.of(new Run(RunStyle.PLAIN, text)));
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    boolean isPlain() {
        return runs.stream().allMatch(run -> run.style().equals(RunStyle.PLAIN));
    }

    CellText then(CellText next) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(next.runs);
        return new CellText(all);
    }

    /** The text in pieces of at most {@code limit} UTF-16 units; no character is cut in two. */
    List<CellText> pieces(int limit) {
        List<CellText> pieces = new ArrayList<>();
        String text = text();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + limit, text.length());
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            pieces.add(slice(start, end));
            start = end;
        }
        return pieces;
    }

    private CellText slice(int start, int end) {
        List<Run> slice = new ArrayList<>();
        int offset = 0;
        for (Run run : runs) {
            int from = Math.max(start - offset, 0);
            int to = Math.min(end - offset, run.text().length());
            if (from < to) {
                slice.add(run.slice(from, to));
            }
            offset += run.text().length();
        }
        return new CellText(slice);
    }
}
