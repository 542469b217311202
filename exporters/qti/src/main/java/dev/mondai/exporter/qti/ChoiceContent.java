package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.ChoiceInteraction;
import dev.mondai.exporter.qti.schema.Feedback;
import dev.mondai.exporter.qti.schema.ItemBody;
import dev.mondai.exporter.qti.schema.Mapping;
import dev.mondai.exporter.qti.schema.Markup;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.exporter.qti.schema.SimpleChoice;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a {@code choiceInteraction}.
 *
 * @param ids the choices' identifiers
 * @param contents the choices' texts
 */
record ChoiceContent(ItemTask task, ChoiceQuestion question, List<String> ids, List<RichText> contents) {

    /** The content for a question with choices of its own. */
    static ItemContent of(ItemTask task, ChoiceQuestion question) {
        List<String> ids = IntStream.rangeClosed(1, question.choices().size())
                .mapToObj(number -> "c" + number)
                .toList();
        return new ChoiceContent(task, question, ids, Labels.besideLetters(question)).content();
    }

    ItemContent content() {
        WholeScoring scoring = scoring();
        ResponseDeclaration response = question.multiple()
                ? ResponseDeclaration.multiple(Outcomes.RESPONSE, "identifier")
                : ResponseDeclaration.single(Outcomes.RESPONSE, "identifier");
        return new ItemContent(
                List.of(scoring.declared(response)),
                body(scoring),
                scoring.processing(),
                scoring.outcomes(),
                scoring.verdicts());
    }

    private WholeScoring scoring() {
        boolean partial = new Scores(question).isPartial();
        return new WholeScoring(task, correct(), mapping(), question.multiple(), partial, true);
    }

    private List<String> correct() {
        return IntStream.range(0, ids.size())
                .filter(i -> question.choices().get(i).correct())
                .mapToObj(ids::get)
                .toList();
    }

    private Mapping mapping() {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Choice choice : question.choices()) {
            entries.add(new Mapping.Entry(ids.get(entries.size()), task.points().share(choice.fraction())));
        }
        return new Mapping(task.points().full(), entries);
    }

    private ItemBody body(WholeScoring scoring) {
        List<SimpleChoice> choices = new ArrayList<>();
        for (Choice choice : question.choices()) {
            choices.add(choice(choice, choices.size(), scoring.pickOutcome()));
        }
        int most = question.multiple() ? 0 : 1;
        return new ItemBody(List.of(
                new Markup(task.blocks(question.body().stem())),
                new ChoiceInteraction(Outcomes.RESPONSE, question.body().shuffle(), most, choices)));
    }

    private SimpleChoice choice(Choice choice, int index, String outcome) {
        String id = ids.get(index);
        SimpleChoice simple = new SimpleChoice(id, choice.fixed(), task.inline(contents.get(index)));
        if (!task.hasFeedback() || choice.feedback().isEmpty()) {
            return simple;
        }
        String feedback = task.inline(choice.feedback());
        return ItemTexts.isInline(choice.feedback(), feedback)
                ? simple.withInline(Feedback.inline(outcome, id, " " + feedback))
                : simple.withBlock(Feedback.blocks(outcome, id, feedback));
    }
}
