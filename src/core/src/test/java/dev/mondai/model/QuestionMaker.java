package dev.mondai.model;

import dev.mondai.diagnostic.Location;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes choice questions for tests: {@code question("Capital of France?").choice("Rome").key("Paris").make()}.
 *
 * <p>Defaults: id {@code q1}, name {@code Question 1}, labels A, B, C …, one point, shuffled, no category.
 */
public final class QuestionMaker {

    private final RichText stem;
    private final List<Choice> choices = new ArrayList<>();
    private String id = "q1";
    private String name = "Question 1";
    private List<String> category = List.of();
    private List<String> tags = List.of();
    private BigDecimal points = BigDecimal.ONE;
    private @Nullable String language;
    private Explanation explanation = Explanation.NONE;
    private ResultFeedback feedback = ResultFeedback.NONE;
    private List<RichText> hints = List.of();
    private Scoring scoring = Scoring.DEFAULT;
    private boolean shuffle = true;

    private QuestionMaker(RichText stem) {
        this.stem = stem;
    }

    public static QuestionMaker question(String stem) {
        return new QuestionMaker(RichText.plain(stem));
    }

    public static QuestionMaker question(RichText stem) {
        return new QuestionMaker(stem);
    }

    public QuestionMaker id(String newId) {
        id = newId;
        return this;
    }

    public QuestionMaker name(String newName) {
        name = newName;
        return this;
    }

    public QuestionMaker category(String... path) {
        category = List.of(path);
        return this;
    }

    public QuestionMaker tags(String... newTags) {
        tags = List.of(newTags);
        return this;
    }

    public QuestionMaker points(String newPoints) {
        points = new BigDecimal(newPoints);
        return this;
    }

    public QuestionMaker language(String newLanguage) {
        language = newLanguage;
        return this;
    }

    public QuestionMaker explanation(Explanation newExplanation) {
        explanation = newExplanation;
        return this;
    }

    public QuestionMaker explanation(String text) {
        return explanation(Explanation.of(RichText.plain(text)));
    }

    public QuestionMaker feedback(ResultFeedback newFeedback) {
        feedback = newFeedback;
        return this;
    }

    public QuestionMaker hints(String... texts) {
        hints = List.of(texts).stream().map(RichText::plain).toList();
        return this;
    }

    public QuestionMaker scoring(Scoring newScoring) {
        scoring = newScoring;
        return this;
    }

    public QuestionMaker unshuffled() {
        shuffle = false;
        return this;
    }

    /** A distractor. */
    public QuestionMaker choice(String content) {
        return choice(RichText.plain(content), false, RichText.EMPTY);
    }

    /** A distractor with feedback. */
    public QuestionMaker choice(String content, String choiceFeedback) {
        return choice(RichText.plain(content), false, RichText.plain(choiceFeedback));
    }

    /** A right choice. */
    public QuestionMaker key(String content) {
        return choice(RichText.plain(content), true, RichText.EMPTY);
    }

    /** A right choice with feedback. */
    public QuestionMaker key(String content, String choiceFeedback) {
        return choice(RichText.plain(content), true, RichText.plain(choiceFeedback));
    }

    public QuestionMaker choice(RichText content, boolean correct, RichText choiceFeedback) {
        String label = String.valueOf((char) ('A' + choices.size()));
        Fraction fraction = correct ? Fraction.FULL : Fraction.NONE;
        return choice(new Choice(label, correct, fraction, content, choiceFeedback, false));
    }

    public QuestionMaker choice(Choice choice) {
        choices.add(choice);
        return this;
    }

    /** One key: single choice. Several: multiple choice. Fractions are the default ones. */
    public ChoiceQuestion make() {
        List<Boolean> correct = choices.stream().map(Choice::correct).toList();
        boolean multiple = correct.stream().filter(c -> c).count() > 1;
        List<Fraction> fractions = ChoiceQuestion.defaultFractions(correct, multiple);
        List<Choice> scored = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            scored.add(choices.get(i).withFraction(fractions.get(i)));
        }
        return new ChoiceQuestion(info(), body(), multiple, scored);
    }

    private QuestionInfo info() {
        Location source = Location.of("bank.md", 1);
        return new QuestionInfo(id, name, category, tags, points, language, null, RichText.EMPTY, source);
    }

    private QuestionBody body() {
        return new QuestionBody(stem, explanation, feedback, hints, scoring, shuffle);
    }
}
