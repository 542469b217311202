package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.InlineChoiceInteraction;
import dev.mondai.exporter.qti.schema.Mapping;
import dev.mondai.exporter.qti.schema.Operation;
import dev.mondai.exporter.qti.schema.Reference;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.model.Choice;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** A menu of choices, which are text alone. */
record MenuField(FieldScore score, List<Choice> choices, boolean shuffle) implements Field {

    @Override
    public List<ResponseDeclaration> declarations() {
        List<Mapping.Entry> entries = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (Choice choice : choices) {
            String id = id(entries.size());
            entries.add(new Mapping.Entry(id, score.points().share(choice.fraction())));
            if (choice.correct()) {
                right.add(id);
            }
        }
        Mapping mapping = new Mapping(score.points().full(), entries);
        return List.of(
                ResponseDeclaration.single(score.response(), "identifier").with(right.subList(0, 1), mapping));
    }

    @Override
    public List<Object> line() {
        List<InlineChoiceInteraction.InlineChoice> entries = new ArrayList<>();
        for (Choice choice : choices) {
            entries.add(new InlineChoiceInteraction.InlineChoice(id(entries.size()), PlainText.of(choice.content())));
        }
        return List.of(new InlineChoiceInteraction(score.response(), shuffle, entries));
    }

    @Override
    public AnswerPart part() {
        List<AnswerPart.Case> cases = new ArrayList<>();
        for (Choice choice : choices) {
            Operation picked = new Operation.Match(
                    new Reference.Variable(score.response()), BaseValue.identifier(id(cases.size())));
            cases.add(score.answer(cases.size(), picked, choice.fraction(), choice.feedback()));
        }
        return new AnswerPart(
                score.response(), score.feedbackIf(feedback().stream().anyMatch(said -> !said.isEmpty())), cases);
    }

    @Override
    public List<RichText> feedback() {
        return choices.stream().map(Choice::feedback).toList();
    }

    @Override
    public boolean isPartial() {
        return choices.stream().map(Choice::fraction).anyMatch(FieldScore::isPartial);
    }

    private static String id(int index) {
        return "c" + (index + 1);
    }
}
