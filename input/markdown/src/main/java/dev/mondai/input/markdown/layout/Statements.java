package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.gathered.Appendices;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.OpenStem;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.TruthPairs;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the statements of a document are answered, told by all of them.
 *
 * @param pair the two answers that all have, beside the words for true and false
 */
record Statements(Vocabulary vocabulary, Optional<TruthPairs.Pair> pair) {

    static Statements of(List<Asked> asked, Appendices appendices, Vocabulary vocabulary) {
        Words words = vocabulary.words();
        List<Asked> statements = asked.stream()
                .filter(one -> one.key().isEmpty() && !wantsMore(one.segment(), one.parts(), vocabulary, false))
                .toList();
        List<String> answers = statements.stream()
                .flatMap(one -> answer(one, appendices).stream())
                .toList();
        boolean asks =
                statements.stream().anyMatch(one -> Truth.asks(words, Folding.fold(text(one.segment(), one.parts()))));
        return new Statements(vocabulary, answers.size() < 2 ? Optional.empty() : TruthPairs.of(answers, asks));
    }

    private static Optional<String> answer(Asked asked, Appendices appendices) {
        Stream<String> written = Stream.of(Part.KEY, Part.EXPLANATION)
                .flatMap(part -> asked.parts().pieces(part).stream())
                .filter(piece -> !piece.isBlank() && !asked.parts().isTitle(piece))
                .map(Piece::text)
                .limit(1);
        Stream<String> gathered = appendices.keyOf(asked.segment()).stream()
                .map(entry -> entry.key().text());
        return Stream.concat(gathered, written).findFirst();
    }

    private static String text(Segment segment, Parts parts) {
        return Stream.concat(
                        segment.above().stream(),
                        parts.pieces(Part.STEM).stream().map(Piece::text))
                .collect(Collectors.joining("\n"));
    }

    /**
     * What judges a statement; empty for a question that wants more than yes or no, where nothing asks for true or false.
     *
     * @param judged whether its line is judged: what stands below may be about other questions
     */
    Optional<Truth> judge(Segment segment, Parts parts, Optional<String> language, boolean judged) {
        if (wantsMore(segment, parts, vocabulary, judged)) {
            return Optional.empty();
        }
        Truth truth = Truth.of(vocabulary.words(), language, text(segment, parts));
        return Optional.of(pair.map(truth::with).orElse(truth));
    }

    private static boolean wantsMore(Segment segment, Parts parts, Vocabulary vocabulary, boolean judged) {
        return parts.pieces(Part.STEM).stream()
                        .limit(judged ? 1 : Long.MAX_VALUE)
                        .anyMatch(piece -> OpenStem.is(vocabulary.sentences(), piece.text()))
                && !Truth.of(vocabulary.words(), Optional.empty(), text(segment, parts))
                        .hasLetters();
    }
}
