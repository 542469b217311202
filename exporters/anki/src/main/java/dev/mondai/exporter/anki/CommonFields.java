package dev.mondai.exporter.anki;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the notes of all kinds of questions have in common. */
final class CommonFields {

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final int NAME_FROM_STEM = 80;

    private final BankInfo bank;
    private final CardHtml html;

    CommonFields(BankInfo bank, CardHtml html) {
        this.bank = bank;
        this.html = html;
    }

    CardHtml html() {
        return html;
    }

    NoteId id(Question question) {
        return new NoteId(bank.id(), question.info().id());
    }

    /**
     * The fields of a question.
     *
     * @param explanation what the back explains
     * @param answers the texts that, beside the stem, tell the question's language
     */
    Map<Field, String> of(Question question, RichText explanation, List<RichText> answers) {
        QuestionInfo info = question.info();
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.EXPLANATION, html.blocks(explanation, "e-"));
        fields.put(Field.SOURCE, html.blocks(info.references(), "s-"));
        fields.put(Field.DECK_PATH, html.characters(String.join(" › ", info.category())));
        fields.put(Field.FLAGS, wholeAlone(question) ? "whole" : "");
        fields.put(Field.NAME, name(question));
        fields.put(Field.LANGUAGE, Note.escaped(language(question, answers)));
        fields.put(Field.HINT, Hints.html(question.body().hints(), html));
        fields.put(Field.FEEDBACK, feedback(question.body().feedback()));
        fields.put(Field.POINTS, points(info.points()));
        return fields;
    }

    /** The same with the question's stem. */
    Map<Field, String> withStem(Question question, RichText explanation, List<RichText> answers) {
        Map<Field, String> fields = of(question, explanation, answers);
        fields.put(Field.QUESTION, html.blocks(question.body().stem(), "q-"));
        return fields;
    }

    /** Whether a partly right answer is a wrong one. */
    static boolean wholeAlone(Question question) {
        return question.body().scoring().rule() == Scoring.Rule.ALL_OR_NOTHING;
    }

    /** Nothing where the name is only the beginning of the stem. */
    private String name(Question question) {
        String fromStem = PlainText.singleLine(question.body().stem(), NAME_FROM_STEM);
        String name = question.info().name();
        return name.equals(fromStem) ? "" : html.characters(name);
    }

    /** Where nobody says so, text with kana is Japanese: fonts and the card's words depend on it. */
    String language(Question question, List<RichText> answers) {
        String language = question.info().language() != null ? question.info().language() : bank.language();
        if (language != null) {
            return language;
        }
        return hasKana(question.body().stem()) || answers.stream().anyMatch(CommonFields::hasKana) ? "ja" : "";
    }

    private static boolean hasKana(RichText text) {
        return KANA.matcher(PlainText.of(text)).find();
    }

    private String feedback(ResultFeedback feedback) {
        return remark("correct", feedback.correct())
                + remark("partial", feedback.partial())
                + remark("incorrect", feedback.incorrect());
    }

    private String remark(String result, RichText text) {
        return text.isEmpty()
                ? ""
                : "<div class=\"when when-" + result + "\">" + html.blocks(text, result + "-") + "</div>";
    }

    /** Nothing where a question counts one point, as nearly all do. */
    private static String points(BigDecimal points) {
        return points.compareTo(BigDecimal.ONE) == 0
                ? ""
                : points.stripTrailingZeros().toPlainString();
    }
}
