package dev.mondai.input.markdown.layout;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A way of cutting a document into questions: which lines begin one.
 *
 * @param level the level of the headings; 0 where it is no heading
 */
record Cut(Kind kind, int level) {

    /** What questions begin with. The order is that of trust. */
    enum Kind {
        NUMBERED_HEADING,
        WORD,
        SUMMARY,
        NUMBER,
        HEADING,
        BOLD,
        RULE
    }

    static List<Cut> all(List<Sign> signs) {
        TreeSet<Integer> levels = new TreeSet<>();
        signs.stream()
                .filter(s -> s.line().isHeading())
                .forEach(s -> levels.add(s.line().level()));
        Stream<Cut> numbered = levels.stream().map(level -> new Cut(Kind.NUMBERED_HEADING, level));
        Stream<Cut> plain = levels.stream().map(level -> new Cut(Kind.HEADING, level));
        Stream<Cut> others = Stream.of(Kind.WORD, Kind.SUMMARY, Kind.NUMBER, Kind.BOLD, Kind.RULE)
                .map(kind -> new Cut(kind, 0));
        return Stream.of(numbered, others, plain)
                .flatMap(s -> s)
                .sorted((a, b) -> a.kind.compareTo(b.kind))
                .toList();
    }

    boolean startsAt(List<Sign> signs, int at) {
        Sign sign = signs.get(at);
        Line line = sign.line();
        return switch (kind) {
            case NUMBERED_HEADING -> line.level() == level && sign.question().isPresent() && !sign.announcesPart();
            case HEADING -> line.level() == level && !sign.announcesPart() && !sign.boilerplate();
            case WORD ->
                line.isText()
                        && !line.isHeading()
                        && sign.question().filter(QuestionHead::word).isPresent()
                        && !sign.announcesPart();
            case NUMBER ->
                line.isText()
                        && !line.isHeading()
                        && line.indent() <= 3
                        && sign.question().filter(q -> !q.word()).isPresent()
                        && !isChapterLink(line);
            case SUMMARY -> line.kind() == Line.Kind.SUMMARY && line.depth() == 1 && !sign.announcesPart();
            case BOLD -> line.isText() && line.indent() <= 3 && !sign.announcesPart() && isBold(line.text());
            case RULE -> at == 0 || signs.get(at - 1).line().kind() == Line.Kind.RULE;
        };
    }

    /** Whether a line ends what is before it and begins nothing: a chapter's heading. */
    boolean endsAt(Sign sign) {
        Line line = sign.line();
        return line.isHeading()
                && line.depth() == 0
                && !sign.announcesPart()
                && !sign.boilerplate()
                && (level == 0 || line.level() <= level);
    }

    private static boolean isChapterLink(Line line) {
        return line.text().matches("\\s*\\d+[.)]\\s*\\[[^]]*]\\([^)]*\\)\\s*");
    }

    private static boolean isBold(String text) {
        String stripped = text.strip();
        return (stripped.startsWith("**") || stripped.startsWith("__"))
                && stripped.matches("(?:\\*\\*|__).{2,}(?:\\*\\*|__)[:?.]?");
    }
}
