package dev.mondai.input.markdown;

import java.util.EnumSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sequence that labels of choices are taken from, after NFKC: {@code Ａ} and {@code Ⓐ} are {@code A}. */
enum LabelKind {
    UPPER("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    LOWER("abcdefghijklmnopqrstuvwxyz"),
    /** The order of the fifty sounds. */
    GOJUON("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
    /** The order of the poem, as in older examinations. */
    IROHA("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"),
    CYRILLIC("АБВГДЕЖЗИКЛМН"),
    SMALL_CYRILLIC("абвгдежзиклмн"),
    ARABIC("أبجدهوزح"),
    BARE_ARABIC("ابجدهوزح"),
    THAI("กขคงจฉช"),
    HINDI("कखगघङच"),
    /** As if after the Latin letters. */
    HINDI_ABC("अबसद"),
    KOREAN("가나다라마바사"),
    KOREAN_LETTERS("ㄱㄴㄷㄹㅁㅂㅅ"),
    NUMBER("");

    /** The letters that also stand within words of their script. */
    static final String OF_OTHER_SCRIPTS = EnumSet.range(CYRILLIC, KOREAN_LETTERS).stream()
            .map(kind -> kind.sequence)
            .collect(Collectors.joining());

    /** What such a letter is not part of. */
    static final String WORD = "[\\p{L}\\p{M}\\p{N}]";

    private static final Pattern TWO_DIGITS = Pattern.compile("[1-9][0-9]?");
    private static final int HIGHEST_NUMBER = 26;

    private final String sequence;

    LabelKind(String sequence) {
        this.sequence = sequence;
    }

    /** The place of a label in the sequence, from 0; -1 where it is none of it. */
    int indexOf(String label) {
        if (this != NUMBER) {
            return label.length() == 1 ? sequence.indexOf(label) : -1;
        }
        if (!TWO_DIGITS.matcher(label).matches()) {
            return -1;
        }
        int number = Integer.parseInt(label);
        return number <= HIGHEST_NUMBER ? number - 1 : -1;
    }

    /** The label at a place; a question mark behind the end. */
    String label(int index) {
        if (this == NUMBER) {
            return Integer.toString(index + 1);
        }
        return index < sequence.length() ? sequence.substring(index, index + 1) : "?";
    }

    /** Whether a label is a letter that also stands within words. */
    static boolean isOfOtherScript(String label) {
        return OF_OTHER_SCRIPTS.contains(label);
    }

    /** Whether any sequence holds the label. */
    static boolean isLabel(String label) {
        for (LabelKind kind : values()) {
            if (kind.indexOf(label) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The sequence that begins with this label; else the first that holds it. */
    static LabelKind startingWith(String label) {
        LabelKind holding = NUMBER;
        for (LabelKind kind : values()) {
            if (kind.indexOf(label) == 0) {
                return kind;
            }
            holding = holding == NUMBER && kind.indexOf(label) > 0 ? kind : holding;
        }
        return holding;
    }
}
