package dev.mondai.input.markdown.layout.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items of lists in HTML, as bullets at the same place. */
final class HtmlItems {

    private static final Pattern LIST = Pattern.compile("(?i)^(\\s*)</?(?:ol|ul)\\b[^>]*>\\s*$");
    private static final Pattern ITEM = Pattern.compile("(?i)^(?<before>\\s*)<li\\b[^>]*>(?<text>.*?)(?:</li>)?\\s*$");

    private HtmlItems() {}

    static String asBullets(String line) {
        if (!mayBeItem(line)) {
            return line;
        }
        if (LIST.matcher(line).matches()) {
            return "";
        }
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            return line;
        }
        String before = item.group("before");
        int tag = item.start("text") - before.length();
        return before + "-" + " ".repeat(tag - 1) + item.group("text");
    }

    /** Whether the first tag has a name that begins as those of lists do. */
    private static boolean mayBeItem(String line) {
        int tag = line.indexOf('<');
        int name = line.startsWith("</", tag) ? tag + 2 : tag + 1;
        return tag >= 0 && name < line.length() && "oOuUlL".indexOf(line.charAt(name)) >= 0;
    }
}
