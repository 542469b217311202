package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.ItemBody;
import dev.mondai.exporter.qti.schema.Mapping;
import dev.mondai.exporter.qti.schema.Markup;
import dev.mondai.exporter.qti.schema.Operation;
import dev.mondai.exporter.qti.schema.OrderInteraction;
import dev.mondai.exporter.qti.schema.OutcomeDeclaration;
import dev.mondai.exporter.qti.schema.Reference;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.exporter.qti.schema.SimpleChoice;
import dev.mondai.model.Fraction;
import dev.mondai.model.OrderingQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Makes an {@code orderInteraction}, which earns a part for each entry at its place. */
record OrderContent(ItemTask task, OrderingQuestion question) {

    private static final String PLACE = "PLACE_";

    ItemContent content() {
        ResponseDeclaration response = ResponseDeclaration.ordered(Outcomes.RESPONSE);
        if (task.givesPartialCredit()) {
            PartScoring scoring = new PartScoring(task, places(), placeNames(), true);
            return scoring.content(List.of(response.with(right(), null)), body());
        }
        Mapping none = new Mapping(task.points().full(), List.of());
        WholeScoring scoring = new WholeScoring(task, right(), none, true, false, false);
        return new ItemContent(
                List.of(scoring.declared(response)),
                body(),
                scoring.processing(),
                scoring.outcomes(),
                scoring.verdicts());
    }

    private List<String> right() {
        return IntStream.range(0, question.entries().size())
                .mapToObj(OrderContent::id)
                .toList();
    }

    private List<AnswerPart> places() {
        int count = question.entries().size();
        String each = task.partPoints()
                .part(BigDecimal.ONE, BigDecimal.valueOf(count))
                .share(Fraction.FULL);
        return IntStream.range(0, count)
                .mapToObj(place -> AnswerPart.unguarded(new AnswerPart.Case(
                        new Operation.Match(
                                new Operation.Index(new Reference.Variable(Outcomes.RESPONSE), place(place + 1)),
                                BaseValue.identifier(id(place))),
                        BaseValue.number(each))))
                .toList();
    }

    /** qti3-item-player 1.1.20 takes the name of a variable alone, where the specification takes a number too. */
    private String place(int number) {
        return task.dialect().numbersByName() ? PLACE + number : String.valueOf(number);
    }

    private List<OutcomeDeclaration> placeNames() {
        return task.dialect().numbersByName()
                ? IntStream.rangeClosed(1, question.entries().size())
                        .mapToObj(number -> OutcomeDeclaration.integer(PLACE + number, number))
                        .toList()
                : List.of();
    }

    private ItemBody body() {
        List<SimpleChoice> choices = Shuffled.by(
                        question.info().id(), question.entries().size())
                .stream()
                .map(i -> new SimpleChoice(
                        id(i), false, task.inline(question.entries().get(i))))
                .toList();
        return new ItemBody(List.of(
                new Markup(task.blocks(question.body().stem())), new OrderInteraction(Outcomes.RESPONSE, choices)));
    }

    private static String id(int index) {
        return "e" + (index + 1);
    }
}
