package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A zero {@code 〇} at the end of a choice, in a document that has rings {@code ○} at the end of others: a ring was meant. */
final class RingZeros {

    private static final Pattern RING = Pattern.compile("\\S[\\s\u3000]+○\\s*$");
    private static final Pattern ZERO = Pattern.compile("(?<=[^〇○×])(?<zero>〇)\\s*$");
    private static final char SIGN = '〇';
    private static final int FEWEST = 2;

    private RingZeros() {}

    /** The lines, such zeros as rings; they stand nowhere else. */
    static List<Line> asRings(List<Line> lines) {
        List<Line> zeros =
                lines.stream().filter(line -> line.text().indexOf(SIGN) >= 0).toList();
        boolean rings = !zeros.isEmpty()
                && zeros.stream().allMatch(RingZeros::isAtEnd)
                && lines.stream()
                                .filter(line -> RING.matcher(line.text()).find())
                                .limit(FEWEST)
                                .count()
                        == FEWEST;
        return rings ? lines.stream().map(RingZeros::asRing).toList() : lines;
    }

    private static boolean isAtEnd(Line line) {
        return line.isText()
                && line.text().indexOf(SIGN) == line.text().lastIndexOf(SIGN)
                && ZERO.matcher(line.text()).find();
    }

    private static Line asRing(Line line) {
        Matcher zero = ZERO.matcher(line.text());
        return line.text().indexOf(SIGN) >= 0 && zero.find()
                ? line.replaced(zero.start("zero"), zero.end("zero"), "○")
                : line;
    }
}
