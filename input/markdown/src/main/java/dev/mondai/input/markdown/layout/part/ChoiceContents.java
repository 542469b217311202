package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.line.StandOut;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.ArrayList;
import java.util.List;

/** Collects what belongs to each choice: its text, and the lines below it that were given to the choices. */
final class ChoiceContents {

    private final List<Sign> signs;
    private final Segment segment;
    private final ChoiceRun run;
    private final Parts parts;

    private ChoiceContents(List<Sign> signs, Segment segment, ChoiceRun run, Parts parts) {
        this.signs = signs;
        this.segment = segment;
        this.run = run;
        this.parts = parts;
    }

    static void add(List<Sign> signs, Segment segment, ChoiceRun run, Parts parts) {
        new ChoiceContents(signs, segment, run, parts).add();
    }

    private void add() {
        List<ChoiceRun.Item> items = run.items();
        for (int i = 0; i < items.size(); i++) {
            ChoiceRun.Item item = items.get(i);
            List<Piece> content = new ArrayList<>();
            content.add(text(signs.get(item.at()).line(), item.head()));
            boolean lastOfLine = i + 1 == items.size() || items.get(i + 1).at() != item.at();
            if (lastOfLine) {
                continuation(item.at(), i + 1 < items.size() ? items.get(i + 1).at() : segment.to(), content);
            }
            parts.addChoice(choice(signs.get(item.at()).line(), item.head(), content));
        }
    }

    /** A box that holds a label alone, of what is shown in the stem, has that as its text: {@code - [ ] ①}. */
    private FoundChoice choice(Line line, ChoiceHead head, List<Piece> content) {
        boolean alone = isLabelAlone(head)
                && content.stream().allMatch(Piece::isBlank)
                && run.items().stream().allMatch(item -> isLabelAlone(item.head()));
        return alone
                ? new FoundChoice("", List.of(new Piece(line.number(), line.column() + head.start(), head.label())))
                : new FoundChoice(head.label(), content);
    }

    private static boolean isLabelAlone(ChoiceHead head) {
        return head.hasBox() && head.isLabelled() && head.isEmpty();
    }

    /** What stands out because it is right shall not be seen by learners; where all do, that is how they are written. */
    private Piece text(Line line, ChoiceHead head) {
        Piece said = Piece.between(line, head.start(), head.end());
        boolean alone = standsOut(head.look())
                && run.items().stream().anyMatch(i -> i.head().look() != head.look());
        return alone
                ? StandOut.around(said.text().strip())
                        .map(mark -> Piece.between(
                                line,
                                head.start() + mark.open().length(),
                                head.end() - mark.close().length()))
                        .orElse(said)
                : said;
    }

    /** Italics may be the text's own, such as a title's, where the key is written. */
    private boolean standsOut(StandOut.Look look) {
        return switch (look) {
            case BOLD, STRUCK -> true;
            case ITALIC -> run.isLabelled() && parts.isBlank(Part.KEY);
            case PLAIN, HIGHLIGHTED, LABEL -> false;
        };
    }

    private void continuation(int at, int to, List<Piece> content) {
        for (int i = at + 1; i < to; i++) {
            Line line = signs.get(i).line();
            Parts.Traced traced = parts.traced(line.number());
            boolean sameLine = line.number() == signs.get(at).line().number();
            if (line.kind() == Line.Kind.COMMENT || sameLine) {
                continue;
            }
            if (traced != null
                    && traced.part() == Part.CHOICES
                    && !traced.rule().startsWith("word")) {
                content.add(Piece.of(line));
            } else if (to == segment.to()) {
                return;
            }
        }
    }
}
