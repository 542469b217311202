package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Matching. */
final class MatchingReader implements KindReader {

    /** A pair, or a distractor without a left side. */
    private record Sides(RichText left, RichText right, Location place) {

        boolean isPair() {
            return !left.isEmpty();
        }
    }

    @Override
    public Set<Section> sections() {
        return Section.commonAnd(Section.PAIRS);
    }

    @Override
    public Set<Field> fields() {
        return Field.scoredAnd(Field.SHUFFLE, Field.SCORING);
    }

    @Override
    public Optional<MatchingQuestion> read(QuestionFrame frame) {
        RichText stem = frame.stem();
        List<Sides> sides = sides(frame);
        checkEqual(frame, sides);
        QuestionInfo info = frame.info(stem, words(sides));
        QuestionBody body = frame.body(stem);
        List<Pair> pairs = sides.stream()
                .filter(Sides::isPair)
                .map(s -> new Pair(s.left(), s.right()))
                .toList();
        List<RichText> distractors =
                sides.stream().filter(s -> !s.isPair()).map(Sides::right).toList();
        return frame.isSound() ? Optional.of(new MatchingQuestion(info, body, pairs, distractors)) : Optional.empty();
    }

    private static List<Sides> sides(QuestionFrame frame) {
        SourceDocument document = frame.document();
        int errorsBefore = document.diagnostics().errors();
        List<Sides> sides = new PairReader(document)
                .read(frame.parts().content(Section.PAIRS)).stream()
                        .map(draft -> new Sides(
                                document.rich().richText(draft.left()),
                                document.rich().richText(draft.right()),
                                draft.place()))
                        .toList();
        long pairs = sides.stream().filter(Sides::isPair).count();
        if (pairs < 2 && document.diagnostics().errors() == errorsBefore) {
            MarkdownCode code = pairs == 0 ? MarkdownCode.PAIRS_MISSING : MarkdownCode.PAIR_SINGLE;
            frame.report(frame.parts().place(Section.PAIRS), code);
        }
        return sides;
    }

    private static String words(List<Sides> sides) {
        return sides.stream()
                .flatMap(s -> Stream.of(s.left(), s.right()))
                .map(PlainText::singleLine)
                .collect(Collectors.joining(" "));
    }

    /** Of two equal texts nobody could tell which one is meant; a right side may well belong to several left ones. */
    private static void checkEqual(QuestionFrame frame, List<Sides> sides) {
        Set<RichText> lefts = new HashSet<>();
        Set<RichText> rights =
                sides.stream().filter(Sides::isPair).map(Sides::right).collect(Collectors.toCollection(HashSet::new));
        for (Sides s : sides) {
            RichText text = s.isPair() ? s.left() : s.right();
            if (!(s.isPair() ? lefts : rights).add(text)) {
                frame.report(s.place(), MarkdownCode.PAIRS_EQUAL, Quotation.of(PlainText.singleLine(text)));
            }
        }
    }
}
