package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.FoundQuestion.Kind;
import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.TracedLine;
import dev.mondai.input.markdown.layout.key.Key;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is found in a document, one question after the other, and what became of its lines. */
final class FoundQuestions {

    private final List<Sign> signs;
    private final Optional<String> language;

    /** Those that one question alone has. */
    private final Set<String> numbers;

    /** Places of lines that are of no question. */
    private final List<Integer> outside = new ArrayList<>();

    private final HouseText house = new HouseText();
    private final List<FoundQuestion> questions = new ArrayList<>();
    private final List<TracedLine> trace = new ArrayList<>();

    /** @param all what may be a question */
    FoundQuestions(List<Sign> signs, Optional<String> language, List<Segment> all) {
        this.signs = signs;
        this.language = language;
        Set<String> known = new HashSet<>();
        Set<String> twice = new HashSet<>();
        all.forEach(segment -> (known.add(segment.number()) ? known : twice).add(segment.number()));
        known.removeAll(twice);
        this.numbers = known;
    }

    /** The document's. */
    Optional<String> language() {
        return language;
    }

    /** Tells what a question's key rests on. */
    void trace(Segment segment, Key key) {
        int line = signs.get(segment.head()).line().number();
        trace.add(new TracedLine(line, "question", key.problem().isPresent() ? "no key" : "key " + key.rule()));
    }

    /**
     * Begins one more question.
     *
     * @return what writes its parts
     */
    QuestionText add(Segment segment, Parts parts, Kind kind, Optional<Problem> problem) {
        Line head = signs.get(segment.head()).line();
        Optional<String> number = segment.question()
                .map(QuestionHead::number)
                .filter(n -> !n.isEmpty() && numbers.contains(segment.number()));
        house.seam("question", head.number());
        if (!segment.above().isEmpty()) {
            house.seam("above", head.number());
            segment.above().forEach(title -> house.add("# " + title, head.number(), 0));
        }
        questions.add(new FoundQuestion(
                number,
                Optional.empty(),
                segment.above(),
                language,
                head.number(),
                kind,
                QuestionText.labelsLost(parts),
                problem));
        parts.trace()
                .forEach(traced ->
                        trace.add(new TracedLine(traced.line(), traced.part().id(), traced.rule())));
        return new QuestionText(house, parts, head.number());
    }

    /** Keeps lines that are of no question, given by the place of the first and that behind the last. */
    void addOutside(int from, int to) {
        IntStream.range(from, to).forEach(outside::add);
    }

    /**
     * All of them, and the text around them.
     *
     * @param keys places of keys that are for no question
     */
    Recognition with(List<Integer> keys) {
        new OutsideText(signs, house).write(outside, keys, questions);
        return new Recognition(house, questions, trace, List.of());
    }
}
