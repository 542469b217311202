package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.LeadingBlank;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The line that begins a question: its number, perhaps the key before it, and the stem behind it. How a learner answered, as
 * pages with results say there, is no part of that: {@code Question 3: Skipped}.
 */
final class SegmentHead {

    private static final Pattern AROUND = Pattern.compile("^[\\s*_(]+|[\\s*_)]+$");
    private static final String OPENING = " \t*_(";
    private static final Set<Role> RESULTS = EnumSet.of(Role.CORRECT, Role.FALSE, Role.GIVEN);

    private SegmentHead() {}

    static void take(List<Sign> signs, Segment segment, Optional<ChoiceRun> run, Parts parts) {
        if (segment.head() >= segment.from()) {
            return;
        }
        Line line = signs.get(segment.head()).line();
        int end = segment.question().isPresent() ? segment.question().get().end() : Heading.start(line);
        boolean own = segment.question()
                .filter(q -> q.form() == QuestionHead.Form.OWN_WORD)
                .isPresent();
        parts.trace(line.number(), Part.STEM, "head-" + segment.rule() + (own ? "+own-word" : ""));
        segment.question().flatMap(head -> LeadingBlank.key(line)).ifPresent(parts::addKey);
        Piece piece = Heading.text(line, end);
        boolean result = segment.question().filter(QuestionHead::isCalled).isPresent()
                && run.isPresent()
                && isResult(piece, run.get())
                && isAskedBelow(signs, segment, run.get());
        if (!piece.isBlank() && !result) {
            parts.add(Part.STEM, piece);
        }
    }

    private static boolean isResult(Piece piece, ChoiceRun choices) {
        String folded = Folding.fold(piece.text());
        Words words = choices.vocabulary().words();
        return words.at(folded, Behind.signs(folded, 0, OPENING))
                        .filter(SegmentHead::isResult)
                        .isPresent()
                && words.whole(AROUND.matcher(folded).replaceAll(""))
                        .filter(SegmentHead::isResult)
                        .isPresent();
    }

    private static boolean isResult(Words.Match word) {
        return !Collections.disjoint(word.roles(), RESULTS);
    }

    private static boolean isAskedBelow(List<Sign> signs, Segment segment, ChoiceRun choices) {
        return signs.subList(segment.from(), Math.max(segment.from(), choices.first())).stream()
                .anyMatch(sign -> sign.line().isText() && !sign.line().text().isBlank());
    }
}
