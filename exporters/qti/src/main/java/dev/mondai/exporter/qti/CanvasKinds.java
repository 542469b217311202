package dev.mondai.exporter.qti;

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
import org.jspecify.annotations.Nullable;

/** What each kind of question becomes in Canvas. */
final class CanvasKinds implements Question.Visitor<CanvasAnswer> {

    private final CanvasTexts texts;
    private final CanvasChoices choices;
    private final CanvasEntries entries;
    private final @Nullable String language;

    /**
     * The kinds of a bank.
     *
     * @param language the bank's, for questions that name none
     */
    CanvasKinds(CanvasTexts texts, @Nullable String language) {
        this.texts = texts;
        this.choices = new CanvasChoices(texts);
        this.entries = new CanvasEntries(texts);
        this.language = language;
    }

    @Override
    public CanvasAnswer choice(ChoiceQuestion question) {
        return choices.choice(question, CanvasItemMaker.whenRight(question));
    }

    @Override
    public CanvasAnswer trueFalse(TrueFalseQuestion question) {
        boolean japanese = ItemMaker.isJapanese(question, language);
        return choices.trueFalse(question, japanese, CanvasItemMaker.whenRight(question));
    }

    @Override
    public CanvasAnswer shortAnswer(ShortAnswerQuestion question) {
        return entries.shortAnswer(question, CanvasItemMaker.whenRight(question));
    }

    @Override
    public CanvasAnswer numerical(NumericalQuestion question) {
        return entries.numerical(question, CanvasItemMaker.whenRight(question));
    }

    @Override
    public CanvasAnswer matching(MatchingQuestion question) {
        return new CanvasPairs(texts).matching(question);
    }

    @Override
    public CanvasAnswer ordering(OrderingQuestion question) {
        return new CanvasPairs(texts).ordering(question);
    }

    @Override
    public CanvasAnswer cloze(ClozeQuestion question) {
        return new CanvasGaps(texts).cloze(question);
    }

    @Override
    public CanvasAnswer essay(EssayQuestion question) {
        return entries.essay(question);
    }

    @Override
    public CanvasAnswer description(DescriptionItem item) {
        return new CanvasAnswer("text_only", texts.blocks(item.body().stem().then(ItemMaker.afterwards(item))));
    }

    @Override
    public CanvasAnswer group(QuestionGroup group) {
        throw new IllegalArgumentException("a group is no item: " + group.info().id());
    }

    @Override
    public CanvasAnswer variants(VariantsQuestion question) {
        return new CanvasFormulas(texts).calculated(question, CanvasItemMaker.whenRight(question));
    }
}
