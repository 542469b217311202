package dev.mondai.table;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
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
import dev.mondai.model.Unit;
import dev.mondai.model.ValueTable;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The slots of each kind of question. */
final class KindSlots implements Question.Visitor<List<Slot>> {

    /** On a line of its own, since an arrow may stand within a premise. */
    private static final String ARROW = "\n→ ";

    @Override
    public List<Slot> choice(ChoiceQuestion question) {
        List<Choice> choices = question.choices();
        return IntStream.range(0, choices.size())
                .mapToObj(i -> slot(
                        Cell.rich(
                                TableRow.label(choices.get(i), i) + ". ",
                                choices.get(i).content()),
                        choices.get(i).feedback()))
                .toList();
    }

    @Override
    public List<Slot> trueFalse(TrueFalseQuestion question) {
        return List.of(
                slot(Cell.plain("True"), question.trueFeedback()), slot(Cell.plain("False"), question.falseFeedback()));
    }

    @Override
    public List<Slot> shortAnswer(ShortAnswerQuestion question) {
        return question.answers().stream().map(KindSlots::accepted).toList();
    }

    private static Slot accepted(AcceptedAnswer answer) {
        return slot(Cell.plain(AnswerText.of(answer)), answer.feedback());
    }

    @Override
    public List<Slot> numerical(NumericalQuestion question) {
        String unit = question.unit().map(Unit::name).orElse(null);
        return question.answers().stream()
                .map(answer -> slot(Cell.plain(AnswerText.of(answer, unit)), answer.feedback()))
                .toList();
    }

    @Override
    public List<Slot> matching(MatchingQuestion question) {
        Stream<Slot> pairs = question.pairs().stream()
                .map(pair -> slot(Cell.rich(pair.premise()).then(Cell.rich(ARROW, pair.response())), RichText.EMPTY));
        Stream<Slot> distractors = question.distractors().stream()
                .map(distractor -> slot(Cell.rich(ARROW.strip() + " ", distractor), RichText.EMPTY));
        return Stream.concat(pairs, distractors).toList();
    }

    @Override
    public List<Slot> ordering(OrderingQuestion question) {
        List<RichText> entries = question.entries();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> slot(Cell.rich((i + 1) + ". ", entries.get(i)), RichText.EMPTY))
                .toList();
    }

    @Override
    public List<Slot> cloze(ClozeQuestion question) {
        return question.gaps().stream().map(GapSlot::of).toList();
    }

    @Override
    public List<Slot> essay(EssayQuestion question) {
        return List.of();
    }

    @Override
    public List<Slot> description(DescriptionItem item) {
        return List.of();
    }

    @Override
    public List<Slot> group(QuestionGroup group) {
        return List.of();
    }

    /** The values of each variant; the variants themselves are rows of their own. */
    @Override
    public List<Slot> variants(VariantsQuestion question) {
        ValueTable values = question.values();
        return values.rows().stream()
                .map(row -> slot(Cell.plain(values(values.names(), row)), RichText.EMPTY))
                .toList();
    }

    private static String values(List<String> names, List<String> row) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + " = " + row.get(i))
                .collect(Collectors.joining("; "));
    }

    private static Slot slot(Cell content, RichText feedback) {
        return new Slot(content, Cell.rich(feedback));
    }
}
