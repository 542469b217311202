package dev.mondai.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes characters so that they mean themselves in Markdown. */
final class MarkdownText {

    private static final String MARKS = "\\`*_$~";
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");
    private static final Pattern LINK = Pattern.compile("\\^|.*\\][(\\[]", Pattern.DOTALL);
    private static final Pattern DEFINITION = Pattern.compile("[^\\]]*\\]:");
    private static final Pattern ITEM = Pattern.compile("[-+](?=[ \t\n-]|$)|[#>|]|=(?=[=\\s]|$)|:(?=-)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?=[.)](?:[ \t\n]|$))");

    private final StringBuilder out;
    private final String text;
    private final boolean oneLine;
    private final boolean inLink;

    /**
     * @param out what stands before the text, and where it goes
     * @param oneLine whether a line feed would end the block: in headings and cells
     * @param inLink whether brackets would end a link
     */
    MarkdownText(StringBuilder out, String text, boolean oneLine, boolean inLink) {
        this.out = out;
        this.text = text;
        this.oneLine = oneLine;
        this.inLink = inLink;
    }

    /** @param isLast whether nothing follows the text in its block */
    void write(boolean isLast) {
        int i = 0;
        while (i < text.length()) {
            if (out.isEmpty() || out.charAt(out.length() - 1) == '\n') {
                i = lineStart(i);
            }
            if (i < text.length()) {
                character(i, isLast);
            }
            i++;
        }
    }

    /** Escapes what would begin a block; gives the index of the first character that is still to be written. */
    private int lineStart(int start) {
        char first = text.charAt(start);
        if (first == ' ' || first == '\t') {
            reference(first);
            return start + 1;
        }
        return oneLine ? start : blockStart(start);
    }

    private int blockStart(int start) {
        Matcher number = NUMBER.matcher(text).region(start, text.length());
        if (number.lookingAt()) {
            out.append(number.group()).append('\\').append(text.charAt(number.end()));
            return number.end() + 1;
        }
        if (ITEM.matcher(text).region(start, text.length()).lookingAt()) {
            out.append('\\').append(text.charAt(start));
            return start + 1;
        }
        return start;
    }

    private void character(int i, boolean isLast) {
        char c = text.charAt(i);
        boolean atEnd = i + 1 == text.length();
        switch (c) {
            case '\n' -> lineFeed();
            case ' ', '\t' -> blank(c, atEnd ? isLast : text.charAt(i + 1) == '\n');
            case '[' -> bracket(c, inLink || maybeLink(i + 1, isLast));
            case ']' -> bracket(c, inLink);
            case '!' -> marked(c, atEnd ? !isLast : text.charAt(i + 1) == '[');
            case '{' -> marked(c, i == 0 && !out.isEmpty() || (atEnd ? !isLast : text.charAt(i + 1) == '{'));
            case '&' -> marked(c, isAt(ENTITY, i));
            case '<' -> marked(c, atEnd || isAt(TAG, i));
            case ':' -> marked(c, i == 0 && isBehindBracket());
            case '(' -> bracket(c, i == 0 && isBehindBracket());
            case '_' -> marked(c, !isBetweenLetters(i));
            default -> marked(c, MARKS.indexOf(c) >= 0);
        }
    }

    private void lineFeed() {
        if (oneLine) {
            out.append(' ');
        } else if (out.isEmpty() || out.charAt(out.length() - 1) == '\n') {
            reference('\n');
        } else {
            out.append('\n');
        }
    }

    /** Behind a footnote: with a colon it would be defined, with a parenthesis a link. */
    private boolean isBehindBracket() {
        return !out.isEmpty() && out.charAt(out.length() - 1) == ']';
    }

    private boolean maybeLink(int start, boolean isLast) {
        boolean closesLater = !isLast && (text.endsWith("]") || text.indexOf(']', start) < 0);
        return closesLater || isAt(LINK, start) || out.isEmpty() && isAt(DEFINITION, start);
    }

    /** Blanks at the end of a line would go, or make a hard break. */
    private void blank(char c, boolean endsLine) {
        if (endsLine) {
            reference(c);
        } else {
            out.append(c);
        }
    }

    /** With a backslash it would begin a formula. */
    private void bracket(char c, boolean meansMore) {
        if (meansMore) {
            reference(c);
        } else {
            out.append(c);
        }
    }

    private void marked(char c, boolean meansMore) {
        if (meansMore) {
            out.append('\\');
        }
        out.append(c);
    }

    private void reference(char c) {
        out.append("&#").append((int) c).append(';');
    }

    private boolean isAt(Pattern pattern, int start) {
        return pattern.matcher(text).region(start, text.length()).lookingAt();
    }

    /** An underscore within a word of ASCII letters never marks emphasis. */
    private boolean isBetweenLetters(int i) {
        return i > 0 && i + 1 < text.length() && isLetter(text.charAt(i - 1)) && isLetter(text.charAt(i + 1));
    }

    private static boolean isLetter(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** A title or an info string: backslashes and entities mean themselves, and so do the given characters. */
    static String quoted(String text, String special) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEntity = ENTITY.matcher(text).region(i, text.length()).lookingAt();
            if (c == '\n') {
                quoted.append("&#10;");
            } else {
                quoted.append(c == '\\' || isEntity || special.indexOf(c) >= 0 ? "\\" : "")
                        .append(c);
            }
        }
        return quoted.toString();
    }
}
