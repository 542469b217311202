package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.gathered.Appendices;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.TruthPairs;
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
record Statements(Words words, Optional<TruthPairs.Pair> pair) {

    static Statements of(List<Asked> asked, Appendices appendices, Words words) {
        List<Asked> statements =
                asked.stream().filter(one -> one.key().isEmpty()).toList();
        List<String> answers = statements.stream()
                .flatMap(one -> answer(one, appendices).stream())
                .toList();
        boolean asks =
                statements.stream().anyMatch(one -> Truth.asks(words, Folding.fold(text(one.segment(), one.parts()))));
        return new Statements(words, answers.size() < 2 ? Optional.empty() : TruthPairs.of(answers, asks));
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

    /** What judges a statement. */
    Truth judge(Segment segment, Parts parts, Optional<String> language) {
        Truth truth = Truth.of(words, language, text(segment, parts));
        return pair.map(truth::with).orElse(truth);
    }
}
