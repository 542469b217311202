package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Condition;
import dev.mondai.exporter.qti.schema.canvas.Material;
import dev.mondai.exporter.qti.schema.canvas.Response;
import dev.mondai.exporter.qti.schema.canvas.Response.Label;
import dev.mondai.exporter.qti.schema.canvas.Test;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.text.Image;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Matching questions for Canvas, in which each premise has a menu of all responses. */
final class CanvasPairs {

    private final CanvasTexts texts;

    CanvasPairs(CanvasTexts texts) {
        this.texts = texts;
    }

    CanvasAnswer matching(MatchingQuestion question) {
        Stream<RichText> own = question.pairs().stream().map(Pair::response);
        List<RichText> responses =
                Stream.concat(own, question.distractors().stream()).distinct().toList();
        return answer(question, question.pairs(), responses, hasPicturesToPick(question));
    }

    /**
     * Whether the responses keep their HTML: where pictures stand in them alone, Canvas's importer exchanges the two sides, so
     * that the pictures are seen.
     */
    static boolean hasPicturesToPick(MatchingQuestion question) {
        return question.distractors().isEmpty()
                && question.pairs().stream().anyMatch(pair -> hasPicture(pair.response()))
                && question.pairs().stream().noneMatch(pair -> hasPicture(pair.premise()));
    }

    /** Whether a text has an image. */
    static boolean hasPicture(RichText text) {
        return text.nodes().anyMatch(Image.class::isInstance);
    }

    /**
     * Entries to be put in order: each is matched with its place, as Canvas's importer does it with an ordering of QTI 2.1. The
     * entries stand in an order of their own, which hangs on the question alone, since Canvas shuffles places only.
     */
    CanvasAnswer ordering(OrderingQuestion question) {
        List<Pair> pairs = IntStream.range(0, question.entries().size())
                .mapToObj(i -> new Pair(question.entries().get(i), place(i)))
                .toList();
        List<RichText> places = pairs.stream().map(Pair::response).toList();
        return answer(question, mixed(question.info().id(), pairs), places, false);
    }

    private static RichText place(int index) {
        return RichText.plain(String.valueOf(index + 1));
    }

    private static List<Pair> mixed(String questionId, List<Pair> pairs) {
        List<Pair> mixed = new ArrayList<>(pairs);
        mixed.sort(Comparator.comparing(pair -> Identifiers.sha256(questionId + pair.response())));
        if (mixed.equals(pairs)) {
            Collections.rotate(mixed, 1);
        }
        return mixed;
    }

    private CanvasAnswer answer(Question question, List<Pair> pairs, List<RichText> responses, boolean asHtml) {
        AnswerNumbers all = AnswerNumbers.of(question.info().id());
        List<String> numbers = all.range(0, pairs.size());
        List<String> menu = all.range(pairs.size(), pairs.size() + responses.size());
        List<Label> labels = IntStream.range(0, menu.size())
                .mapToObj(i -> new Label(menu.get(i), material(responses.get(i), asHtml)))
                .toList();
        CanvasAnswer answer =
                new CanvasAnswer("matching", texts.blocks(question.body().stem())).ids(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            String ident = "response_" + numbers.get(i);
            String right = menu.get(responses.indexOf(pairs.get(i).response()));
            answer.response(Response.Picked.part(
                            ident, texts.inline(pairs.get(i).premise()), labels))
                    .scoring(Condition.adding(new Test.Equal(ident, right), CanvasAnswer.share(numbers.size())));
        }
        return answer;
    }

    private Material material(RichText response, boolean asHtml) {
        return asHtml ? texts.inline(response) : Material.plain(CanvasTexts.inMenu(response));
    }
}
