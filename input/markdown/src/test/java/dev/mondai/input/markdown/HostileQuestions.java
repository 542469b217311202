package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Explanation;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.text.Block;
import dev.mondai.text.Gap;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes questions of every kind by chance, as a reader may give them, with hostile texts in all parts. */
final class HostileQuestions {

    private static final List<String> SEQUENCES = List.of("ABCDEF", "abcdef", "アイウエオカ", "イロハニホヘ", "123456");

    private final HostileTexts texts;
    private final String id;
    private int parts;

    private HostileQuestions(long seed) {
        texts = new HostileTexts(seed);
        id = "q" + seed;
    }

    static Question of(long seed) {
        return new HostileQuestions(seed).question();
    }

    private Question question() {
        return texts.oneIn(11) ? group() : single(id, List.copyOf(distinct(0, 2)));
    }

    private Question single(String ownId, List<String> category) {
        QuestionInfo info = info(ownId, category);
        return switch (texts.between(0, 9)) {
            case 0 -> trueFalse(info);
            case 1 -> shortAnswer(info);
            case 2 -> numerical(info);
            case 3 -> matching(info);
            case 4 -> ordering(info);
            case 5 -> cloze(info);
            case 6 -> essay(info);
            case 7 -> description(info);
            default -> choice(info);
        };
    }

    private Question group() {
        List<String> category = List.copyOf(distinct(0, 2));
        List<Question> members = some(1, 3, () -> single(id + "-" + parts++, category));
        QuestionInfo info = info(id, category).withReferences(texts.maybe());
        return new QuestionGroup(unpointed(info), QuestionBody.of(texts.maybe()), members, texts.oneIn(2) ? null : 1);
    }

    private QuestionInfo info(String ownId, List<String> category) {
        return new QuestionInfo(
                texts.oneIn(2) ? ownId : ownId + texts.plain(),
                texts.plain(),
                category,
                List.copyOf(distinct(0, 3)),
                new BigDecimal(texts.pick(List.of("1", "2", "0.5"))),
                language(),
                texts.oneIn(2) ? null : texts.plain(),
                texts.maybe(),
                Location.of("bank.md", 1));
    }

    private @Nullable String language() {
        return texts.oneIn(5) ? null : texts.pick(List.of("en", "ja", "de"));
    }

    private static QuestionInfo unpointed(QuestionInfo info) {
        return new QuestionInfo(
                info.id(),
                info.name(),
                info.category(),
                info.tags(),
                BigDecimal.ONE,
                info.language(),
                info.difficulty(),
                info.references(),
                info.source());
    }

    private QuestionBody body(Explanation explanation, boolean shuffle) {
        Scoring scoring = new Scoring(Scoring.Rule.PARTIAL, texts.oneIn(3) ? new BigDecimal("33.3") : null);
        return new QuestionBody(
                texts.text(),
                explanation,
                new ResultFeedback(texts.maybe(), texts.maybe(), texts.maybe()),
                some(0, 2, texts::text),
                scoring,
                shuffle);
    }

    private QuestionBody body() {
        return body(Explanation.of(texts.maybe()), true);
    }

    private Question choice(QuestionInfo info) {
        List<String> contents = List.copyOf(distinct(2, 4));
        boolean labelled = texts.oneIn(2);
        String labels = texts.pick(SEQUENCES);
        int key = texts.between(0, contents.size() - 1);
        boolean multiple = texts.oneIn(2);
        List<Boolean> correct = IntStream.range(0, contents.size())
                .mapToObj(i -> i == key || multiple && texts.oneIn(3))
                .toList();
        List<Fraction> fractions = ChoiceQuestion.defaultFractions(correct, multiple);
        boolean analysed = labelled && texts.oneIn(2);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            choices.add(new Choice(
                    labelled ? labels.substring(i, i + 1) : "",
                    correct.get(i),
                    fractions.get(i),
                    content(contents.get(i)),
                    texts.maybe(),
                    texts.oneIn(6)));
        }
        RichText text = analysed ? beforeAnalysis() : texts.maybe();
        Explanation explanation = analysed
                ? new Explanation(text, new Explanation.AnalysisPlace(texts.between(0, 1), leadIn()))
                : Explanation.of(text);
        return new ChoiceQuestion(info, body(explanation, texts.oneIn(2)), multiple, choices);
    }

    private RichText leadIn() {
        return texts.oneIn(2) ? RichText.EMPTY : announcement();
    }

    /** One paragraph, which may look like the line that announces the analysis. */
    private RichText beforeAnalysis() {
        return texts.oneIn(2) ? texts.line() : announcement();
    }

    private RichText announcement() {
        return RichText.plain(texts.plain() + ":");
    }

    private RichText content(String plain) {
        return RichText.plain(plain + " " + parts++).then(texts.oneIn(5) ? texts.unquoted() : RichText.EMPTY);
    }

    private Question trueFalse(QuestionInfo info) {
        boolean silent = texts.oneIn(2);
        RichText text = silent ? texts.maybe() : texts.line();
        Explanation explanation = silent
                ? Explanation.of(text)
                : new Explanation(text, new Explanation.AnalysisPlace(texts.between(0, 1), RichText.EMPTY));
        return new TrueFalseQuestion(
                info,
                body(explanation, true),
                texts.oneIn(2),
                silent ? RichText.EMPTY : texts.text(),
                silent ? RichText.EMPTY : texts.maybe());
    }

    private Question shortAnswer(QuestionInfo info) {
        return new ShortAnswerQuestion(info, body(), answers(), texts.oneIn(2));
    }

    private List<AcceptedAnswer> answers() {
        List<AcceptedAnswer> answers = new ArrayList<>();
        for (String text : distinct(1, 3)) {
            Fraction fraction = answers.isEmpty() ? Fraction.FULL : Fraction.of(texts.between(1, 4) * 25L);
            answers.add(new AcceptedAnswer(text.replace("\\", "/").replace("*", "\\*"), fraction, texts.maybe()));
        }
        return answers;
    }

    private Question numerical(QuestionInfo info) {
        List<Unit> units =
                texts.oneIn(2) ? List.of() : List.of(Unit.main(unit("")), new Unit(unit("a"), new BigDecimal("0.5")));
        UnitRule rule = units.isEmpty() ? UnitRule.SHOWN : texts.pick(List.of(UnitRule.values()));
        return new NumericalQuestion(info, body(), numbers(), units, rule);
    }

    /** Without stars, which have a meaning in what learners type, and without the sign before a factor. */
    private String unit(String start) {
        return start + texts.plain().replaceAll("[*=]", "+");
    }

    private List<NumericalAnswer> numbers() {
        List<NumericalAnswer> numbers = new ArrayList<>();
        for (int i = texts.between(1, 2); i > 0; i--) {
            Fraction fraction = numbers.isEmpty() ? Fraction.FULL : Fraction.of(50);
            BigDecimal low = BigDecimal.valueOf(texts.between(-5000, 5000), texts.between(0, 3));
            BigDecimal width = BigDecimal.valueOf(texts.between(0, 30), texts.between(0, 3));
            numbers.add(new NumericalAnswer(low, low.add(width), fraction, texts.maybe()));
        }
        return numbers;
    }

    private Question matching(QuestionInfo info) {
        List<MatchingQuestion.Pair> pairs = distinct(2, 4).stream()
                .map(premise -> new MatchingQuestion.Pair(premise(premise), content(texts.plain())))
                .toList();
        return new MatchingQuestion(info, body(), pairs, some(0, 2, () -> content(texts.plain())));
    }

    private RichText premise(String plain) {
        return RichText.plain(plain).then(texts.oneIn(5) ? texts.unquoted() : RichText.EMPTY);
    }

    private Question ordering(QuestionInfo info) {
        List<RichText> entries = distinct(2, 4).stream().map(this::content).toList();
        return new OrderingQuestion(info, body(), entries);
    }

    private Question cloze(QuestionInfo info) {
        List<GapAnswer> gaps = new ArrayList<>();
        List<Block> blocks = new ArrayList<>(texts.text().blocks());
        for (int i = texts.between(1, 3); i > 0; i--) {
            String name = Integer.toString(gaps.size() + 1);
            gaps.add(gap(name));
            List<Inline> line = List.of(new Text(texts.plain() + " "), new Gap(name), new Text(texts.plain()));
            blocks.add(new Paragraph(line));
        }
        return new ClozeQuestion(info, body().withStem(new RichText(blocks)), gaps);
    }

    private GapAnswer gap(String name) {
        BigDecimal weight = new BigDecimal(texts.pick(List.of("1", "2")));
        return switch (texts.between(0, 2)) {
            case 0 -> new GapAnswer.TextGap(name, weight, answers(), texts.oneIn(3));
            case 1 -> new GapAnswer.NumberGap(name, weight, numbers(), texts.oneIn(2) ? null : "cm");
            default -> new GapAnswer.ChoiceGap(name, weight, gapChoices());
        };
    }

    private List<Choice> gapChoices() {
        List<Choice> choices = new ArrayList<>();
        for (String text : distinct(2, 3)) {
            Fraction fraction = choices.isEmpty() ? Fraction.FULL : Fraction.NONE;
            choices.add(new Choice("", choices.isEmpty(), fraction, RichText.plain(text), texts.maybe(), false));
        }
        return choices;
    }

    private Question essay(QuestionInfo info) {
        EssayResponse response = EssayResponse.DEFAULT.withTemplate(texts.maybe());
        QuestionBody body = body();
        QuestionBody own = new QuestionBody(
                body.stem(), body.explanation(), ResultFeedback.NONE, body.hints(), Scoring.DEFAULT, true);
        return new EssayQuestion(info, own, texts.maybe(), texts.maybe(), response);
    }

    private Question description(QuestionInfo info) {
        return new DescriptionItem(unpointed(info), QuestionBody.of(texts.text()));
    }

    /** Texts that differ in more than the case of their letters. */
    private Set<String> distinct(int least, int most) {
        int size = texts.between(least, most);
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        while (all.size() < size) {
            all.add(texts.plain());
        }
        return all;
    }

    private <T> List<T> some(int least, int most, Supplier<T> element) {
        return IntStream.range(0, texts.between(least, most))
                .mapToObj(i -> element.get())
                .toList();
    }
}
