package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.ItemBody;
import dev.mondai.exporter.qti.schema.Markup;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.VariantsQuestion;
import java.util.List;

/** Makes what is in an item, by the question's kind. */
record ItemContents(ItemTask task) implements Question.Visitor<ItemContent> {

    @Override
    public ItemContent choice(ChoiceQuestion question) {
        return ChoiceContent.of(task, question);
    }

    @Override
    public ItemContent trueFalse(TrueFalseQuestion question) {
        return TrueFalse.content(task, question);
    }

    @Override
    public ItemContent shortAnswer(ShortAnswerQuestion question) {
        return OneField.content(task, question);
    }

    @Override
    public ItemContent numerical(NumericalQuestion question) {
        return OneField.content(task, question);
    }

    @Override
    public ItemContent matching(MatchingQuestion question) {
        return MatchContent.of(task, question);
    }

    @Override
    public ItemContent ordering(OrderingQuestion question) {
        return new OrderContent(task, question).content();
    }

    @Override
    public ItemContent cloze(ClozeQuestion question) {
        return new ClozeContent(task, question).content();
    }

    @Override
    public ItemContent essay(EssayQuestion question) {
        return new EssayContent(task, question).content();
    }

    /** An item without interaction, which players show as it is. */
    @Override
    public ItemContent description(DescriptionItem item) {
        ItemBody body = new ItemBody(List.of(new Markup(task.blocks(item.body().stem()))));
        return new ItemContent(List.of(), body, null, List.of(), List.of());
    }

    @Override
    public ItemContent group(QuestionGroup group) {
        throw new IllegalArgumentException(
                "a group is a section, not an item: " + group.info().id());
    }

    @Override
    public ItemContent variants(VariantsQuestion question) {
        throw new IllegalArgumentException(
                "variants are a section, not an item: " + question.info().id());
    }
}
