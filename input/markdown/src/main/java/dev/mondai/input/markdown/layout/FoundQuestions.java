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
import java.util.List;
import java.util.Optional;

/** What is found in a document, one question after the other, and what became of its lines. */
final class FoundQuestions {

    private final List<Sign> signs;
    private final HouseText house = new HouseText();
    private final List<FoundQuestion> questions = new ArrayList<>();
    private final List<TracedLine> trace = new ArrayList<>();

    FoundQuestions(List<Sign> signs) {
        this.signs = signs;
    }

    /** Tells what a question's key rests on. */
    void trace(Segment segment, Key key) {
        int line = signs.get(segment.head()).line().number();
        trace.add(new TracedLine(line, "question", key.problem().isPresent() ? "no key" : "key " + key.rule()));
    }

    /**
     * Begins one more question.
     *
     * @param unique whether no other question has its number
     * @return what writes its parts
     */
    QuestionText add(
            Segment segment,
            Parts parts,
            Optional<String> language,
            boolean unique,
            Kind kind,
            Optional<Problem> problem) {
        Line head = signs.get(segment.head()).line();
        Optional<String> number = segment.question().map(QuestionHead::number).filter(n -> unique && !n.isEmpty());
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
                .forEach((line, traced) ->
                        trace.add(new TracedLine(line, traced.part().id(), traced.rule())));
        return new QuestionText(house, parts, head.number());
    }

    /**
     * All of them, and the text around them.
     *
     * @param outside places of lines that are of no question
     * @param keys places of keys that are for no question
     */
    Recognition with(List<Integer> outside, List<Integer> keys) {
        new OutsideText(signs, house).write(outside, keys, questions);
        return new Recognition(house, questions, trace, List.of());
    }
}
