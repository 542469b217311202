package dev.mondai.input.markdown.syntax.math;

/** The pairs of delimiters that enclose math. */
enum MathDelimiters {
    DOLLAR("$", "$", false),
    DOUBLE_DOLLAR("$$", "$$", true),
    PARENTHESES("\\(", "\\)", false),
    BRACKETS("\\[", "\\]", true);

    private final String opener;
    private final String closer;
    private final boolean display;

    MathDelimiters(String opener, String closer, boolean display) {
        this.opener = opener;
        this.closer = closer;
        this.display = display;
    }

    String opener() {
        return opener;
    }

    String closer() {
        return closer;
    }

    boolean isDisplay() {
        return display;
    }
}
