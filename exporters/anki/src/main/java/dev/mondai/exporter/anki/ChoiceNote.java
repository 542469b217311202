package dev.mondai.exporter.anki;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.ListBlock;
import dev.mondai.text.Paragraph;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.Strong;
import dev.mondai.text.Text;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The note for a question with choices. */
final class ChoiceNote {

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final int NAME_FROM_STEM = 80;

    private final ChoiceQuestion question;
    private final QuestionInfo info;
    private final BankInfo bank;
    private final CardHtml html;
    private final List<LabelledChoice> choices;

    ChoiceNote(ChoiceQuestion question, BankInfo bank, CardHtml html) {
        this.question = question;
        this.bank = bank;
        this.html = html;
        info = question.info();
        choices = LabelledChoice.of(question.choices());
    }

    /** The text of a question's first field, by which it can be searched for. */
    static String key(String bankId, String questionId) {
        return Normalizer.normalize(bankId + "/" + questionId, Normalizer.Form.NFC);
    }

    Note note() {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.QUESTION, html.blocks(question.body().stem(), "q-"));
        fields.put(Field.OPTIONS, list("<ol>", choices, "o"));
        fields.put(Field.ANSWER, list("<ol class=\"key\">", keys(), "a"));
        fields.put(Field.EXPLANATION, html.blocks(explanation(), "e-"));
        fields.put(Field.SOURCE, html.blocks(info.references(), "s-"));
        fields.put(Field.DECK_PATH, html.characters(String.join(" › ", info.category())));
        fields.put(Field.FLAGS, flags());
        fields.put(Field.NAME, name());
        fields.put(Field.LANGUAGE, Note.escaped(language()));
        fields.put(Field.HINT, hints());
        fields.put(Field.FEEDBACK, feedback());
        fields.put(Field.POINTS, points());
        return new Note(key(bank.id(), info.id()), Tags.of(info), fields);
    }

    private List<LabelledChoice> keys() {
        return choices.stream().filter(choice -> choice.choice().correct()).toList();
    }

    private String list(String start, List<LabelledChoice> items, String idPrefix) {
        StringJoiner list = new StringJoiner("\n", start + "\n", "\n</ol>");
        items.forEach(item -> list.add(item.html(html, idPrefix)));
        return list.toString();
    }

    /** With what is said about each choice at the place where it stood: on the back the labels are the author's. */
    private RichText explanation() {
        Explanation explanation = question.body().explanation();
        List<Block> blocks = new ArrayList<>(explanation.text().blocks());
        List<List<Block>> analysis = choices.stream()
                .filter(choice -> !choice.choice().feedback().isEmpty())
                .map(ChoiceNote::analysisItem)
                .toList();
        if (analysis.isEmpty()) {
            return explanation.text();
        }
        Explanation.AnalysisPlace place = explanation.analysis();
        List<Block> inserted =
                new ArrayList<>(place == null ? List.of() : place.leadIn().blocks());
        inserted.add(new ListBlock(null, true, analysis));
        blocks.addAll(place == null ? blocks.size() : place.index(), inserted);
        return new RichText(blocks);
    }

    private static List<Block> analysisItem(LabelledChoice choice) {
        List<Inline> line = new ArrayList<>(List.of(new Strong(List.of(new Text(choice.label()))), new Text(": ")));
        List<Block> feedback = choice.choice().feedback().blocks();
        List<Block> item = new ArrayList<>();
        boolean joins = feedback.get(0) instanceof Paragraph;
        if (joins) {
            line.addAll(((Paragraph) feedback.get(0)).content());
        }
        item.add(new Paragraph(line));
        item.addAll(joins ? feedback.subList(1, feedback.size()) : feedback);
        return item;
    }

    private String flags() {
        StringJoiner flags = new StringJoiner(" ");
        if (question.multiple()) {
            flags.add("multi");
        }
        if (!question.body().shuffle() || CrossReferences.existIn(choices)) {
            flags.add("fixed");
        }
        if (question.body().scoring().rule() == Scoring.Rule.ALL_OR_NOTHING) {
            flags.add("whole");
        }
        return flags.toString();
    }

    /** Nothing where the name is only the beginning of the stem. */
    private String name() {
        String fromStem = PlainText.singleLine(question.body().stem(), NAME_FROM_STEM);
        return info.name().equals(fromStem) ? "" : html.characters(info.name());
    }

    /** Where nobody says so, text with kana is Japanese: fonts and the card's words depend on it. */
    private String language() {
        if (info.language() != null) {
            return info.language();
        }
        if (bank.language() != null) {
            return bank.language();
        }
        return hasKana(question.body().stem())
                        || choices.stream().anyMatch(c -> hasKana(c.choice().content()))
                ? "ja"
                : "";
    }

    private static boolean hasKana(RichText text) {
        return KANA.matcher(PlainText.of(text)).find();
    }

    private String hints() {
        List<RichText> hints = question.body().hints();
        if (hints.size() < 2) {
            return hints.isEmpty() ? "" : html.blocks(hints.get(0), "h-");
        }
        ListBlock list =
                new ListBlock(1, true, hints.stream().map(RichText::blocks).toList());
        return html.blocks(RichText.of(list), "h-");
    }

    private String feedback() {
        ResultFeedback feedback = question.body().feedback();
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
    private String points() {
        return info.points().compareTo(BigDecimal.ONE) == 0
                ? ""
                : info.points().stripTrailingZeros().toPlainString();
    }

    /** A choice with what the learner knows it by. */
    record LabelledChoice(int number, String label, Choice choice) {

        private static final int LETTERS = 26;

        /** Choices without a label get letters, or numbers where letters do not suffice. */
        static List<LabelledChoice> of(List<Choice> choices) {
            List<LabelledChoice> labelled = new ArrayList<>();
            for (Choice choice : choices) {
                int number = labelled.size() + 1;
                String letter = choices.size() <= LETTERS
                        ? String.valueOf((char) ('A' + number - 1))
                        : Integer.toString(number);
                labelled.add(new LabelledChoice(number, choice.label().isEmpty() ? letter : choice.label(), choice));
            }
            return labelled;
        }

        /** An item of a list; its number tells the card's script which options are right. */
        String html(CardHtml html, String idPrefix) {
            String element = choice.content().isInline() ? "span" : "div";
            return "<li" + (choice.fixed() ? " class=\"stays\"" : "") + " data-choice=\"" + number + "\">"
                    + "<span class=\"label\">" + html.characters(label) + "</span> "
                    + "<" + element + " class=\"content\">"
                    + html.inline(choice.content(), idPrefix + number + "-")
                    + "</" + element + "></li>";
        }
    }
}
