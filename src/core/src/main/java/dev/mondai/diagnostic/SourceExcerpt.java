package dev.mondai.diagnostic;

/**
 * The part of a source line around a place, and what moves a caret below that place on a terminal.
 *
 * @param line at most {@link #LONGEST} UTF-16 units, with an ellipsis where something is cut
 * @param indent tabs where the line has tabs, two blanks below a wide character
 */
record SourceExcerpt(String line, String indent) {

    private static final int LONGEST = 160;
    private static final int BEFORE = 60;
    private static final String CUT = "…";

    static SourceExcerpt of(Location location) {
        String line = location.sourceLine().stripTrailing();
        int caret = Math.min(Math.max(location.column() - 1, 0), line.length());
        int begin = line.length() > LONGEST ? boundary(line, Math.max(0, caret - BEFORE)) : 0;
        int end = boundary(line, Math.min(line.length(), begin + LONGEST));
        String prefix = begin > 0 ? CUT : "";
        String shown = prefix + line.substring(begin, end) + (end < line.length() ? CUT : "");
        return new SourceExcerpt(
                shown.replaceAll("[\\p{Cntrl}&&[^\t]]", " "), indent(prefix + line.substring(begin, caret)));
    }

    /** The same index, or one less where it would cut a surrogate pair. */
    private static int boundary(String text, int index) {
        boolean cutsPair = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return cutsPair ? index - 1 : index;
    }

    private static String indent(String before) {
        StringBuilder indent = new StringBuilder();
        before.codePoints().forEach(c -> indent.append(c == '\t' ? "\t" : " ".repeat(DisplayWidth.of(c))));
        return indent.toString();
    }
}
