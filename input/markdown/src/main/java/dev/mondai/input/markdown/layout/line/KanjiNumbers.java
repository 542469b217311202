package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of questions in Chinese numerals, {@code 問一}, {@code 第十二問}, as those of their keys: they are numbers in digits. */
final class KanjiNumbers {

    private static final String NUMERALS = "一二三四五六七八九";
    private static final char TEN = '十';
    private static final Pattern NUMBER = Pattern.compile("^[\\s>#【\\[(（■●◆]*(?:\\*\\*|__)?[【\\[(（]?(?:設?問題?(?<number>["
            + NUMERALS + TEN + "]{1,3})(?=[\\s\\u3000.．、,:：】\\])）*_]|$)" + "|第(?<ordinal>[" + NUMERALS + TEN
            + "]{1,3})(?=(?:問|题|題|問題)(?:[\\s\\u3000.．、,:：】\\])）*_]|$))(?!.*[题題]\\s*$))");

    private static final int FEWEST = 2;

    private KanjiNumbers() {}

    /** The lines, such numbers in digits, if two lines have them at least. */
    static List<Line> read(List<Line> lines) {
        List<Line> read = new ArrayList<>(lines);
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher number = mayBeNumbered(line) ? NUMBER.matcher(line.text()) : null;
            if (number != null && number.find()) {
                String group = number.group("number") == null ? "ordinal" : "number";
                read.set(
                        i,
                        line.replaced(
                                number.start(group), number.end(group), Integer.toString(value(number.group(group)))));
                found++;
            }
        }
        return found >= FEWEST ? read : lines;
    }

    private static boolean mayBeNumbered(Line line) {
        return line.isSaid()
                && line.kind() != Line.Kind.CODE
                && (line.text().indexOf('問') >= 0 || line.text().indexOf('第') >= 0);
    }

    private static int value(String numerals) {
        int ten = numerals.indexOf(TEN);
        if (ten < 0) {
            return digits(numerals);
        }
        int tens = ten == 0 ? 1 : digits(numerals.substring(0, ten));
        return tens * 10 + digits(numerals.substring(ten + 1));
    }

    private static int digits(String numerals) {
        int value = 0;
        for (char numeral : numerals.toCharArray()) {
            value = value * 10 + NUMERALS.indexOf(numeral) + 1;
        }
        return value;
    }
}
