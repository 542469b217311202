package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.AssessmentItem;
import dev.mondai.exporter.qti.schema.ChoiceInteraction;
import dev.mondai.exporter.qti.schema.FeedbackBlock;
import dev.mondai.exporter.qti.schema.FeedbackInline;
import dev.mondai.exporter.qti.schema.ItemBody;
import dev.mondai.exporter.qti.schema.ModalFeedback;
import dev.mondai.exporter.qti.schema.OutcomeDeclaration;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.exporter.qti.schema.SimpleChoice;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an item out of a choice question. */
final class ItemMaker {

    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u30ff]");

    private final Dialect dialect;
    private final boolean plain;
    private final BankInfo bank;
    private final ItemTexts texts;
    private final Losses losses;

    /**
     * A maker for one package.
     *
     * @param plain whether items are to have no feedback, and standard templates for their scoring
     */
    ItemMaker(Dialect dialect, boolean plain, BankInfo bank, ItemTexts texts, Losses losses) {
        this.dialect = dialect;
        this.plain = plain;
        this.bank = bank;
        this.texts = texts;
        this.losses = losses;
    }

    AssessmentItem item(String identifier, ChoiceQuestion question) {
        tellLosses(question);
        boolean hasFeedback = hasFeedback(question);
        Scoring scoring = new Scoring(dialect, new Scores(question), hasFeedback);
        QuestionInfo info = question.info();
        return new AssessmentItem(identifier, info.name(), language(info))
                .declares(response(question, scoring), outcomes(scoring))
                .shows(body(question, scoring), hasFeedback ? modalFeedback(question) : List.of())
                .scores(scoring.processing());
    }

    /** Whether anything is said after an answer. */
    boolean hasFeedback(ChoiceQuestion question) {
        return !plain && saysSomething(question);
    }

    private static boolean saysSomething(ChoiceQuestion question) {
        return !ItemTexts.afterwards(question).isEmpty()
                || !question.body().feedback().equals(ResultFeedback.NONE)
                || question.choices().stream()
                        .anyMatch(choice -> !choice.feedback().isEmpty());
    }

    private void tellLosses(ChoiceQuestion question) {
        tell(!question.body().hints().isEmpty(), QtiCode.HINTS_LOST, question);
        tell(question.body().scoring().penalty() != null, QtiCode.PENALTY_LOST, question);
        tell(plain && saysSomething(question), QtiCode.FEEDBACK_LEFT_OUT, question);
    }

    private void tell(boolean isLost, QtiCode code, ChoiceQuestion question) {
        if (isLost) {
            losses.add(code, question.info());
        }
    }

    private @Nullable String language(QuestionInfo info) {
        return info.language() == null ? bank.language() : info.language();
    }

    private static ResponseDeclaration response(ChoiceQuestion question, Scoring scoring) {
        return new ResponseDeclaration(
                Scoring.RESPONSE,
                question.multiple() ? "multiple" : "single",
                scoring.scores().correct(),
                scoring.needsMapping() ? scoring.scores().mapping() : null);
    }

    private static List<OutcomeDeclaration> outcomes(Scoring scoring) {
        String full = scoring.scores().full();
        List<OutcomeDeclaration> outcomes = new ArrayList<>();
        outcomes.add(OutcomeDeclaration.number(Scoring.SCORE, "0", full));
        outcomes.add(OutcomeDeclaration.number("MAXSCORE", full, null));
        if (scoring.hasFeedback()) {
            Stream.of(Scoring.FEEDBACK, scoring.choiceOutcome())
                    .distinct()
                    .map(OutcomeDeclaration::feedback)
                    .forEach(outcomes::add);
        }
        return outcomes;
    }

    private ItemBody body(ChoiceQuestion question, Scoring scoring) {
        List<RichText> contents = Labels.besideLetters(question);
        List<SimpleChoice> choices = new ArrayList<>();
        for (Choice choice : question.choices()) {
            choices.add(choice(choice, contents.get(choices.size()), choices.size(), scoring, question.info()));
        }
        boolean shuffle = question.body().shuffle();
        int most = question.multiple() ? 0 : 1;
        ChoiceInteraction interaction = new ChoiceInteraction(Scoring.RESPONSE, shuffle, most, choices);
        return new ItemBody(texts.blocks(question.body().stem(), question.info()), interaction);
    }

    private SimpleChoice choice(Choice choice, RichText content, int index, Scoring scoring, QuestionInfo info) {
        String id = Scores.choiceId(index);
        SimpleChoice simple = new SimpleChoice(id, choice.fixed(), texts.inline(content, info));
        if (!scoring.hasFeedback() || choice.feedback().isEmpty()) {
            return simple;
        }
        String feedback = texts.inline(choice.feedback(), info);
        // Footnotes make a list even of a single paragraph.
        boolean isInline = choice.feedback().isInline() && !feedback.contains("<ol");
        return isInline
                ? simple.with(new FeedbackInline(scoring.choiceOutcome(), id, " " + feedback))
                : simple.with(new FeedbackBlock(scoring.choiceOutcome(), id, feedback));
    }

    /** Exactly one for each result: of two that are open at once, players show one alone. */
    private List<ModalFeedback> modalFeedback(ChoiceQuestion question) {
        RichText afterwards = ItemTexts.afterwards(question);
        boolean japanese = isJapanese(question);
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict != Verdict.PARTIAL || new Scores(question).isPartial())
                .map(verdict -> new ModalFeedback(
                        Scoring.FEEDBACK,
                        verdict.id(),
                        texts.blocks(
                                verdict.said(question.body().feedback(), japanese)
                                        .then(afterwards),
                                question.info())))
                .toList();
    }

    private boolean isJapanese(ChoiceQuestion question) {
        String language = language(question.info());
        return language == null
                ? KANA.matcher(PlainText.of(question.body().stem())).find()
                : language.startsWith("ja");
    }
}
