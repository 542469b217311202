package dev.mondai.text.math;

import java.util.Map;

/** The alphabets of mathematics, which Unicode has as characters of their own (Unicode Standard, section 22.2). */
enum MathStyle {
    /** Letters slanted, digits upright. */
    NORMAL(0, 0, 0, 0),
    UPRIGHT(0, 0, 0, 0),
    BOLD(0x1D400, 0x1D41A, 0x1D6A8, 0x1D7CE),
    BOLD_ITALIC(0x1D468, 0x1D482, 0x1D71C, 0x1D7CE),
    SCRIPT(0x1D49C, 0x1D4B6, 0, 0),
    FRAKTUR(0x1D504, 0x1D51E, 0, 0),
    DOUBLE_STRUCK(0x1D538, 0x1D552, 0, 0x1D7D8),
    SANS_SERIF(0x1D5A0, 0x1D5BA, 0, 0x1D7E2),
    MONOSPACE(0x1D670, 0x1D68A, 0, 0x1D7F6);

    /** Letters that Unicode had before it had the alphabets (Letterlike Symbols). */
    private static final Map<Integer, Integer> OLDER = Map.ofEntries(
            Map.entry(0x1D49D, 0x212C),
            Map.entry(0x1D4A0, 0x2130),
            Map.entry(0x1D4A1, 0x2131),
            Map.entry(0x1D4A3, 0x210B),
            Map.entry(0x1D4A4, 0x2110),
            Map.entry(0x1D4A7, 0x2112),
            Map.entry(0x1D4A8, 0x2133),
            Map.entry(0x1D4AD, 0x211B),
            Map.entry(0x1D4BA, 0x212F),
            Map.entry(0x1D4BC, 0x210A),
            Map.entry(0x1D4C4, 0x2134),
            Map.entry(0x1D506, 0x212D),
            Map.entry(0x1D50B, 0x210C),
            Map.entry(0x1D50C, 0x2111),
            Map.entry(0x1D515, 0x211C),
            Map.entry(0x1D51D, 0x2128),
            Map.entry(0x1D53A, 0x2102),
            Map.entry(0x1D53F, 0x210D),
            Map.entry(0x1D545, 0x2115),
            Map.entry(0x1D547, 0x2119),
            Map.entry(0x1D548, 0x211A),
            Map.entry(0x1D549, 0x211D),
            Map.entry(0x1D551, 0x2124));

    private final int capitals;
    private final int smalls;
    private final int greek;
    private final int digits;

    MathStyle(int capitals, int smalls, int greek, int digits) {
        this.capitals = capitals;
        this.smalls = smalls;
        this.greek = greek;
        this.digits = digits;
    }

    /** The text in this alphabet; characters that it lacks stay as they are. */
    String apply(String text) {
        StringBuilder styled = new StringBuilder();
        text.codePoints().map(this::letter).forEach(styled::appendCodePoint);
        return styled.toString();
    }

    private int letter(int c) {
        int styled = c;
        if (capitals != 0 && c >= 'A' && c <= 'Z') {
            styled = capitals + c - 'A';
        } else if (smalls != 0 && c >= 'a' && c <= 'z') {
            styled = smalls + c - 'a';
        } else if (digits != 0 && c >= '0' && c <= '9') {
            styled = digits + c - '0';
        } else if (greek != 0 && c >= 'Α' && c <= 'Ω') {
            styled = greek + c - 'Α';
        } else if (greek != 0 && c >= 'α' && c <= 'ω') {
            styled = greek + 26 + c - 'α';
        }
        return OLDER.getOrDefault(styled, styled);
    }
}
