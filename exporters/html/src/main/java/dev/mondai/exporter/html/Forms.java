package dev.mondai.exporter.html;

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

/** The form of a single question; groups and variants are sections of several ones. */
final class Forms implements Question.Visitor<Form> {

    private final Item item;

    private Forms(Item item) {
        this.item = item;
    }

    static Form of(Item item) {
        return item.question().accept(new Forms(item));
    }

    @Override
    public Form choice(ChoiceQuestion question) {
        return ChoiceForm.of(item, question);
    }

    @Override
    public Form trueFalse(TrueFalseQuestion question) {
        return ChoiceForm.of(item, question);
    }

    @Override
    public Form shortAnswer(ShortAnswerQuestion question) {
        return new ShortAnswerForm(item, question);
    }

    @Override
    public Form numerical(NumericalQuestion question) {
        return new NumericalForm(item, question);
    }

    @Override
    public Form matching(MatchingQuestion question) {
        return new MatchingForm(item, question);
    }

    @Override
    public Form ordering(OrderingQuestion question) {
        return new OrderingForm(item, question);
    }

    @Override
    public Form cloze(ClozeQuestion question) {
        return new ClozeForm(item, question);
    }

    @Override
    public Form essay(EssayQuestion question) {
        return new EssayForm(item, question);
    }

    @Override
    public Form description(DescriptionItem description) {
        return new DescriptionForm(item);
    }

    @Override
    public Form group(QuestionGroup group) {
        throw new IllegalArgumentException(
                "a group is no single question: " + group.info().id());
    }

    @Override
    public Form variants(VariantsQuestion question) {
        throw new IllegalArgumentException(
                "variants are no single question: " + question.info().id());
    }
}
