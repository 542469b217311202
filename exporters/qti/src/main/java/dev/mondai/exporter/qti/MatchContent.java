package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.ItemBody;
import dev.mondai.exporter.qti.schema.Mapping;
import dev.mondai.exporter.qti.schema.Markup;
import dev.mondai.exporter.qti.schema.MatchInteraction;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.model.Fraction;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a {@code matchInteraction}: each premise takes one response, and a response may belong to several premises.
 *
 * @param responses what is paired with the premises, each once
 */
record MatchContent(ItemTask task, MatchingQuestion question, List<RichText> responses) {

    static ItemContent of(ItemTask task, MatchingQuestion question) {
        Stream<RichText> right = question.pairs().stream().map(Pair::response);
        List<RichText> responses =
                Stream.concat(right, question.distractors().stream()).distinct().toList();
        return new MatchContent(task, question, responses).content();
    }

    private ItemContent content() {
        List<String> correct =
                IntStream.range(0, question.pairs().size()).mapToObj(this::pair).toList();
        WholeScoring scoring =
                new WholeScoring(task, correct, mapping(correct), true, task.givesPartialCredit(), false);
        return new ItemContent(
                List.of(scoring.declared(ResponseDeclaration.multiple(Outcomes.RESPONSE, "directedPair"))),
                body(),
                scoring.processing(),
                scoring.outcomes(),
                scoring.verdicts());
    }

    private String pair(int index) {
        return premiseId(index) + " "
                + responseId(responses.indexOf(question.pairs().get(index).response()));
    }

    private Mapping mapping(List<String> correct) {
        Points each = task.points().part(BigDecimal.ONE, BigDecimal.valueOf(correct.size()));
        List<Mapping.Entry> entries = correct.stream()
                .map(pair -> new Mapping.Entry(pair, each.share(Fraction.FULL)))
                .toList();
        return new Mapping(task.points().full(), entries);
    }

    private ItemBody body() {
        List<MatchInteraction.AssociableChoice> premises = IntStream.range(
                        0, question.pairs().size())
                .mapToObj(i -> entry(premiseId(i), 1, question.pairs().get(i).premise()))
                .toList();
        List<MatchInteraction.AssociableChoice> offered = Shuffled.by(
                        question.info().id(), responses.size())
                .stream()
                .map(i -> entry(responseId(i), 0, responses.get(i)))
                .toList();
        return new ItemBody(List.of(
                new Markup(task.blocks(question.body().stem())),
                new MatchInteraction(
                        Outcomes.RESPONSE,
                        question.body().shuffle(),
                        new MatchInteraction.MatchSet(premises),
                        new MatchInteraction.MatchSet(offered))));
    }

    private MatchInteraction.AssociableChoice entry(String identifier, int matchMax, RichText text) {
        return new MatchInteraction.AssociableChoice(identifier, matchMax, task.inline(text));
    }

    private static String premiseId(int index) {
        return "p" + (index + 1);
    }

    private static String responseId(int index) {
        return "r" + (index + 1);
    }
}
