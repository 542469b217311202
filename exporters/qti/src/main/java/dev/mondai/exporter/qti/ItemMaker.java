package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.AssessmentItem;
import dev.mondai.exporter.qti.schema.Feedback;
import dev.mondai.exporter.qti.schema.OutcomeDeclaration;
import dev.mondai.model.BankInfo;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.spi.Feature;
import dev.mondai.spi.Features;
import dev.mondai.spi.QuestionKind;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes items out of questions. */
final class ItemMaker {

    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u30ff]");
    private static final Set<Feature> SAID =
            EnumSet.of(Feature.EXPLANATION, Feature.REFERENCES, Feature.ANSWER_FEEDBACK, Feature.RESULT_FEEDBACK);

    private final Dialect dialect;
    private final boolean plain;
    private final BankInfo bank;
    private final ItemTexts texts;

    /**
     * A maker for one package.
     *
     * @param plain whether items are to have no feedback, and standard templates for their scoring where there are any
     */
    ItemMaker(Dialect dialect, boolean plain, BankInfo bank, ItemTexts texts) {
        this.dialect = dialect;
        this.plain = plain;
        this.bank = bank;
        this.texts = texts;
    }

    AssessmentItem item(String identifier, Question question) {
        ItemTask task =
                new ItemTask(question, dialect, texts, hasFeedback(question), isJapanese(question, bank.language()));
        ItemContent content = question.accept(new ItemContents(task));
        return new AssessmentItem(identifier, task.info().name(), language(task.info()))
                .declares(content.responses(), outcomes(task, content))
                .shows(content.body(), task.hasFeedback() ? modalFeedback(task, content) : List.of())
                .scores(content.processing());
    }

    /** Whether anything is said after an answer. */
    boolean hasFeedback(Question question) {
        return !plain && saysSomething(question);
    }

    private static boolean saysSomething(Question question) {
        return switch (QuestionKind.of(question)) {
            case DESCRIPTION -> false;
            case ESSAY -> !afterwards(question).isEmpty();
            default -> Features.of(question).stream().anyMatch(SAID::contains);
        };
    }

    private @Nullable String language(QuestionInfo info) {
        return info.language() == null ? bank.language() : info.language();
    }

    /** A person's score is told where the version knows of it. */
    private static List<OutcomeDeclaration> outcomes(ItemTask task, ItemContent content) {
        boolean asks = !content.responses().isEmpty();
        String full = asks ? task.points().full() : "0";
        OutcomeDeclaration score = OutcomeDeclaration.number(Outcomes.SCORE, "0", full);
        List<OutcomeDeclaration> outcomes = new ArrayList<>();
        outcomes.add(
                content.verdicts().contains(Verdict.ANSWERED) && task.dialect().externalScoring()
                        ? score.scoredByAPerson()
                        : score);
        outcomes.add(OutcomeDeclaration.number(Outcomes.MAXSCORE, full, null));
        outcomes.addAll(content.outcomes());
        return outcomes;
    }

    /** Exactly one for each result: of two that are open at once, players show one alone. */
    private static List<Feedback> modalFeedback(ItemTask task, ItemContent content) {
        RichText afterwards = afterwards(task.question());
        return content.verdicts().stream()
                .map(verdict -> Feedback.blocks(
                        Outcomes.FEEDBACK,
                        verdict.id(),
                        task.blocks(verdict.said(task.body().feedback(), task.japanese())
                                .then(afterwards))))
                .toList();
    }

    /** What is said after an answer whatever it was: the explanation, then the sources. */
    static RichText afterwards(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return ItemTexts.afterwards(choice);
        }
        if (question instanceof TrueFalseQuestion statement) {
            return ItemTexts.afterwards(TrueFalse.asChoice(statement, false));
        }
        return question.body().explanation().text().then(question.info().references());
    }

    /**
     * Whether our words for a question are Japanese: its language or the bank's says so, or where neither is known its stem.
     *
     * @param bankLanguage null where unknown
     */
    static boolean isJapanese(Question question, @Nullable String bankLanguage) {
        String own = question.info().language();
        String language = own == null ? bankLanguage : own;
        return language == null
                ? KANA.matcher(PlainText.of(question.body().stem())).find()
                : language.startsWith("ja");
    }
}
