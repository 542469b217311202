package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.sign.LeadingBlank;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;

/** The line that begins a question: its number, perhaps the key before it, and the stem behind it. */
final class SegmentHead {

    private SegmentHead() {}

    static void take(List<Sign> signs, Segment segment, Parts parts) {
        if (segment.head() >= segment.from()) {
            return;
        }
        Line line = signs.get(segment.head()).line();
        int end = segment.question().map(QuestionHead::end).orElseGet(() -> Heading.start(line));
        boolean own = segment.question()
                .filter(q -> q.form() == QuestionHead.Form.OWN_WORD)
                .isPresent();
        parts.trace(line.number(), Part.STEM, "head-" + segment.rule() + (own ? "+own-word" : ""));
        segment.question().flatMap(head -> LeadingBlank.key(line)).ifPresent(parts::addKey);
        Piece piece = Heading.text(line, end);
        if (!piece.isBlank()) {
            parts.add(Part.STEM, piece);
        }
    }
}
