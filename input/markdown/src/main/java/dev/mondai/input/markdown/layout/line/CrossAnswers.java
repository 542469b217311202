package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.stream.IntStream;

/** Answers that begin with {@code ❌} where others begin with {@code ⭕}: it is the cross of the pair, and no ornament. */
final class CrossAnswers {

    private static final String CROSS = "❌";
    private static final String RING = "⭕";
    private static final String CHECK = "✅";

    private CrossAnswers() {}

    /** The lines, such crosses as {@code ×}; two signs below each other, or a check mark anywhere, belong to choices. */
    static List<Line> read(List<Line> lines) {
        boolean pair = lines.stream().anyMatch(line -> begins(line, RING))
                && lines.stream().anyMatch(line -> begins(line, CROSS))
                && lines.stream().noneMatch(line -> line.text().contains(CHECK))
                && IntStream.range(1, lines.size())
                        .noneMatch(i -> isSigned(lines.get(i - 1)) && isSigned(lines.get(i)));
        return pair ? lines.stream().map(CrossAnswers::cross).toList() : lines;
    }

    private static boolean isSigned(Line line) {
        return begins(line, RING) || begins(line, CROSS);
    }

    private static boolean begins(Line line, String sign) {
        return line.isText() && line.text().stripLeading().startsWith(sign);
    }

    private static Line cross(Line line) {
        int at = line.text().indexOf(CROSS);
        return begins(line, CROSS) ? line.replaced(at, at + CROSS.length(), "×") : line;
    }
}
