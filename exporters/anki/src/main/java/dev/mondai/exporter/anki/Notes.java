package dev.mondai.exporter.anki;

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
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.Option;
import java.util.List;

/** Turns a question into its notes: one, mostly. */
final class Notes implements Question.Visitor<List<Note>> {

    private static final String REVERSED = "reversed";

    static final Option MATCHING = Option.choice(
            "matching",
            List.of("interactive", REVERSED),
            "interactive",
            "matching questions: one card to assign all pairs, or two cards for each pair");

    private final CommonFields common;
    private final StableNumbers numbers;
    private final ExportContext context;

    /** @param context of an exporter that has the option {@link #MATCHING} */
    Notes(CommonFields common, StableNumbers numbers, ExportContext context) {
        this.common = common;
        this.numbers = numbers;
        this.context = context;
    }

    @Override
    public List<Note> choice(ChoiceQuestion question) {
        return List.of(new ChoiceNote(question, common).note());
    }

    @Override
    public List<Note> trueFalse(TrueFalseQuestion question) {
        return choice(TrueFalseChoices.of(question, common.language(question, List.of())));
    }

    @Override
    public List<Note> shortAnswer(ShortAnswerQuestion question) {
        return List.of(new TypedNote(common).of(question));
    }

    @Override
    public List<Note> numerical(NumericalQuestion question) {
        return List.of(new TypedNote(common).of(question));
    }

    @Override
    public List<Note> matching(MatchingQuestion question) {
        return context.options().choice(MATCHING).equals(REVERSED)
                ? pairs(question)
                : List.of(new MatchingNote(question, common).note());
    }

    private List<Note> pairs(MatchingQuestion question) {
        if (!question.distractors().isEmpty()) {
            context.loss(question, Feature.DISTRACTORS, "pairs-alone");
        }
        return PairNotes.of(question, common, numbers);
    }

    @Override
    public List<Note> ordering(OrderingQuestion question) {
        return List.of(OrderingNote.of(question, common));
    }

    @Override
    public List<Note> cloze(ClozeQuestion question) {
        return List.of(new ClozeNote(question, common, numbers).note());
    }

    @Override
    public List<Note> essay(EssayQuestion question) {
        return List.of(EssayNote.of(question, common));
    }

    /** It asks nothing: its text goes to the deck. */
    @Override
    public List<Note> description(DescriptionItem item) {
        return List.of();
    }

    @Override
    public List<Note> group(QuestionGroup group) {
        return group.membersWithStimulus().stream()
                .flatMap(member -> member.accept(this).stream())
                .toList();
    }

    @Override
    public List<Note> variants(VariantsQuestion question) {
        return question.variants().stream()
                .flatMap(variant -> variant.accept(this).stream())
                .toList();
    }
}
