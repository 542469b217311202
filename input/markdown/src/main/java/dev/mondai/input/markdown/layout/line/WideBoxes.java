package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Boxes with more blanks than a box needs, {@code (   ) Mars} beside {@code (  X  ) Venus}, as they are typed for a pen. They are
 * boxes where two lists at least have some with a cross and some without; before a number, they are the blanks of
 * questions.
 */
final class WideBoxes {

    private static final Pattern BOX = Pattern.compile(
            "^\\s*(?:[-*+•]\\s+)?(?<box>(?<open>[(（\\[［])(?<in>[\\s\u00A0\u3000]{0,9}"
                    + "(?<cross>[xXхХ✓✔])?[\\s\u00A0\u3000]{0,9})(?<close>[)）\\]］]))[\\s\u00A0\u3000]*(?=[^\\s:(\\[])(?!\\d{1,3}\\s?[.、)）．](?!\\d))");

    private static final int FEWEST = 2;

    /** No box begins farther in a line. */
    private static final int FARTHEST = 40;

    private WideBoxes() {}

    /** The lines, such boxes as others are. */
    static List<Line> narrowed(List<Line> lines) {
        if (!holdWide(lines)) {
            return lines;
        }
        List<List<Line>> lists = LineGroups.of(lines, line -> box(line).lookingAt()).stream()
                .map(list -> lines.subList(list[0], list[1]))
                .toList();
        if (lists.stream().filter(WideBoxes::isWideList).count() < FEWEST) {
            return lines;
        }
        Set<Line> wide = lists.stream()
                .filter(list -> isWideList(list) || isEmptyList(list))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return lines.stream()
                .map(line -> wide.contains(line) ? narrow(line) : line)
                .toList();
    }

    private static boolean holdWide(List<Line> lines) {
        for (Line line : lines) {
            if (mayBeBox(line) && mayBeWide(line.text()) && isWide(box(line))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is crossed in boxes that are all wide. */
    private static boolean isEmptyList(List<Line> list) {
        return list.stream()
                .map(WideBoxes::box)
                .allMatch(box -> box.lookingAt()
                        && box.group("cross") == null
                        && box.group("in").length() > 1);
    }

    /** Whether some boxes have a cross, which is as wide, some have none, and all brackets are alike: else the widest is a blank to be filled. */
    private static boolean isWideList(List<Line> list) {
        List<Matcher> boxes =
                list.stream().map(WideBoxes::box).filter(Matcher::lookingAt).toList();
        List<Matcher> crossed =
                boxes.stream().filter(box -> box.group("cross") != null).toList();
        return !crossed.isEmpty()
                && crossed.size() < boxes.size()
                && crossed.stream().allMatch(box -> box.group("in").length() > 1)
                && crossed.stream()
                                .map(box -> box.group("cross").toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == 1
                && boxes.stream().map(box -> box.group("open")).distinct().count() == 1;
    }

    private static Matcher box(Line line) {
        return BOX.matcher(mayBeBox(line) ? line.text() : "");
    }

    /** Whether a line begins with a bullet or a bracket, which is narrow there. */
    private static boolean mayBeBox(Line line) {
        return switch (line.first()) {
            case '-', '*', '+', '•', '(', '[' -> line.isText();
            default -> false;
        };
    }

    /** Whether the first bracket, before any word, holds a blank and more: most boxes hold one sign. */
    private static boolean mayBeWide(String text) {
        for (int at = 0; at + 2 < text.length() && at < FARTHEST; at++) {
            if (isBracket(text.charAt(at))) {
                return Character.isSpaceChar(text.charAt(at + 1)) || text.charAt(at + 2) == ' ';
            }
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBracket(char sign) {
        return sign == '(' || sign == '[' || sign == '（' || sign == '［';
    }

    private static boolean isWide(Matcher box) {
        return box.lookingAt() && box.group("in").length() > (box.group("cross") == null ? 1 : 0);
    }

    private static Line narrow(Line line) {
        Matcher box = box(line);
        if (!isWide(box)) {
            return line;
        }
        boolean round = "(（".contains(box.group("open"));
        String in = box.group("cross") == null ? " " : "x";
        return line.replaced(box.start("box"), box.end("box"), round ? "(" + in + ")" : "[" + in + "]");
    }
}
