package dev.mondai.text.math;

import org.jspecify.annotations.Nullable;

/** Steps through TeX: commands, single characters, groups. */
final class TexScanner {

    /** What {@link #next} gives at the end. */
    static final String END = "";

    private final String tex;
    private int at;

    TexScanner(String tex) {
        this.tex = tex;
    }

    /** The next command with its backslash, or the next character that is no blank, without stepping over it. */
    String peek() {
        int before = at;
        String token = next();
        at = before;
        return token;
    }

    /** Steps over the next command or character. */
    String next() {
        skipBlanks();
        if (at >= tex.length()) {
            return END;
        }
        int start = at;
        int c = tex.codePointAt(at);
        at += Character.charCount(c);
        if (c == '\\' && at < tex.length()) {
            command();
        }
        return tex.substring(start, at);
    }

    private void command() {
        int start = at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == start) {
            at += Character.charCount(tex.codePointAt(at));
        }
    }

    /** Blanks count for nothing, and neither do comments. */
    private void skipBlanks() {
        while (at < tex.length() && (Character.isWhitespace(tex.charAt(at)) || tex.charAt(at) == '%')) {
            at = tex.charAt(at) == '%' ? endOfLine() : at + 1;
        }
    }

    private int endOfLine() {
        int end = tex.indexOf('\n', at);
        return end < 0 ? tex.length() : end;
    }

    /** Steps over a token if it is the next one. */
    boolean skip(String token) {
        if (!peek().equals(token)) {
            return false;
        }
        next();
        return true;
    }

    /** Steps over the digits of a number that continue one. */
    String digits() {
        int start = at;
        while (at < tex.length() && (isDigit(at) || isPoint())) {
            at++;
        }
        return tex.substring(start, at);
    }

    private boolean isDigit(int index) {
        return index < tex.length() && Character.isDigit(tex.charAt(index));
    }

    private boolean isPoint() {
        return tex.charAt(at) == '.' && isDigit(at + 1);
    }

    /** Steps over a group and gives what stands in it, as it is written; null where there is no whole group. */
    @Nullable
    String rawGroup(char open, char close) {
        skipBlanks();
        if (at >= tex.length() || tex.charAt(at) != open) {
            return null;
        }
        int depth = 0;
        for (int i = at; i < tex.length(); i++) {
            char c = tex.charAt(i);
            i += c == '\\' ? 1 : 0;
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                String content = tex.substring(at + 1, i);
                at = i + 1;
                return content;
            }
        }
        return null;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
