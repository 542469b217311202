package dev.mondai.exporter.gift;

import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.Scoring;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.stream.Stream;

/** The entries of a file that a question of each kind becomes: mostly one. */
final class Kinds implements Question.Visitor<List<Entry>> {

    @Override
    public List<Entry> choice(ChoiceQuestion question) {
        List<String> answers = question.choices().stream()
                .map(choice -> question.multiple()
                        ? Answers.ticked(choice, fraction(question, choice.correct(), choice.fraction()))
                        : Answers.picked(choice))
                .toList();
        return entry(question, Answers.block("", answers, afterwards(question)));
    }

    /** Where all or nothing is asked for, one wrong tick takes everything away; a missing one only its share. */
    private static Fraction fraction(ChoiceQuestion question, boolean correct, Fraction meant) {
        if (question.body().scoring().rule() == Scoring.Rule.PARTIAL) {
            return meant;
        }
        return correct ? Fraction.share(question.keys().size()) : Fraction.of(-100);
    }

    @Override
    public List<Entry> trueFalse(TrueFalseQuestion question) {
        return entry(
                question,
                Answers.statement(
                        question.answer(), question.trueFeedback(), question.falseFeedback(), afterwards(question)));
    }

    @Override
    public List<Entry> shortAnswer(ShortAnswerQuestion question) {
        List<String> answers = question.answers().stream().map(Answers::typed).toList();
        return entry(question, Answers.block("", answers, afterwards(question)));
    }

    @Override
    public List<Entry> numerical(NumericalQuestion question) {
        List<String> answers = question.answers().stream().map(Answers::number).toList();
        RichText field = question.unit()
                .map(Unit::name)
                .map(name -> RichText.plain("____ " + name))
                .orElse(RichText.EMPTY);
        String stem = html(question.body().stem().then(field));
        return List.of(Entry.of(question, stem + Answers.block("#", answers, afterwards(question))));
    }

    @Override
    public List<Entry> matching(MatchingQuestion question) {
        Stream<String> pairs = question.pairs().stream().map(Answers::pair);
        Stream<String> more = question.distractors().stream().map(Answers::distractor);
        return entry(question, Answers.block("", Stream.concat(pairs, more).toList(), afterwards(question)));
    }

    /** Moodle's ordering questions have a form of their own in GIFT; all options are named, so that no item is taken for one. */
    @Override
    public List<Entry> ordering(OrderingQuestion question) {
        List<String> items = question.entries().stream()
                .map(entry -> Gift.item(GiftTexts.html(entry)))
                .toList();
        boolean partial = question.body().scoring().rule() == Scoring.Rule.PARTIAL;
        String options = ">" + items.size() + " ALL VERTICAL " + (partial ? "ABSOLUTE_POSITION" : "ALL_OR_NOTHING")
                + " SHOW none";
        return entry(question, Answers.block(options, items, afterwards(question)));
    }

    @Override
    public List<Entry> cloze(ClozeQuestion question) {
        return MissingWords.entries(question, afterwards(question));
    }

    /** The model answer is shown to learners when they have handed in: GIFT has no other place for it. */
    @Override
    public List<Entry> essay(EssayQuestion question) {
        return entry(question, Answers.block("", List.of(), afterwards(question).then(question.modelAnswer())));
    }

    @Override
    public List<Entry> description(DescriptionItem item) {
        RichText text = item.body().stem().then(afterwards(item));
        return List.of(Entry.of(item, html(text)));
    }

    @Override
    public List<Entry> group(QuestionGroup group) {
        throw new IllegalArgumentException(
                "a group is split before it comes here: " + group.info().id());
    }

    @Override
    public List<Entry> variants(VariantsQuestion question) {
        throw new IllegalArgumentException(
                "variants are split before they come here: " + question.info().id());
    }

    private static List<Entry> entry(Question question, String answers) {
        return List.of(Entry.of(question, html(question.body().stem()) + answers));
    }

    private static String html(RichText text) {
        return Gift.escaped(GiftTexts.html(text));
    }

    /** What is said after an answer whatever it was: the explanation, then the sources. */
    private static RichText afterwards(Question question) {
        RichText explanation = question instanceof ChoiceQuestion choices
                ? choices.generalFeedback()
                : question.body().explanation().text();
        return explanation.then(question.info().references());
    }
}
