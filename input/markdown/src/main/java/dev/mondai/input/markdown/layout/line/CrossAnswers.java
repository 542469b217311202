package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers that begin with {@code ❌} where others begin with {@code ⭕} or {@code ○}: it is the cross of the pair, and no ornament. */
final class CrossAnswers {

    private static final String CROSS = "❌";

    /** A ring in colours and, where none is, those of letters. */
    private static final List<String> RINGS = List.of("⭕", "○〇◯");

    private static final String CHECK = "✅";

    private CrossAnswers() {}

    /** The lines, such crosses as {@code ×}; two signs below each other, or a check mark anywhere, belong to choices. */
    static List<Line> read(List<Line> lines) {
        return lines.stream().anyMatch(line -> begins(line, CROSS)) && isPair(lines)
                ? lines.stream().map(CrossAnswers::cross).toList()
                : lines;
    }

    private static boolean isPair(List<Line> lines) {
        Optional<String> rings = RINGS.stream()
                .filter(signs -> lines.stream().anyMatch(line -> begins(line, signs)))
                .findFirst();
        return rings.isPresent()
                && lines.stream().noneMatch(line -> line.text().contains(CHECK))
                && IntStream.range(1, lines.size())
                        .noneMatch(i -> isSigned(lines.get(i - 1), rings.get()) && isSigned(lines.get(i), rings.get()));
    }

    private static boolean isSigned(Line line, String rings) {
        return begins(line, rings) || begins(line, CROSS);
    }

    private static boolean begins(Line line, String signs) {
        return line.isText() && signs.indexOf(line.first()) >= 0;
    }

    private static Line cross(Line line) {
        int at = line.text().indexOf(CROSS);
        return begins(line, CROSS) ? line.replaced(at, at + CROSS.length(), "×") : line;
    }
}
