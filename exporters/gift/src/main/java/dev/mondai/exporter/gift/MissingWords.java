package dev.mondai.exporter.gift;

import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.Gap;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts with gaps. GIFT knows one missing word in a text: of several gaps, each becomes an entry in which the others stand as
 * their numbers.
 */
final class MissingWords {

    /** Stands for the gap that is asked for until the text has been escaped; a text never holds it. */
    private static final String PLACE = "\0";

    private MissingWords() {}

    static List<Entry> entries(ClozeQuestion question, RichText generalFeedback) {
        List<Entry> entries = new ArrayList<>();
        for (GapAnswer gap : question.gaps()) {
            String text = Gift.escaped(GiftTexts.html(question.body().stem(), place -> shown(question, gap, place)));
            // Moodle draws the line itself, but not at the end of a text.
            String line = text.endsWith(PLACE) ? "_____" : "";
            entries.add(new Entry(
                    info(question, entries.size() + 1), text.replace(PLACE, line + answers(gap, generalFeedback))));
        }
        return entries;
    }

    private static String shown(ClozeQuestion question, GapAnswer asked, Gap place) {
        if (place.id().equals(asked.id())) {
            String unit = asked instanceof NumberGap number && number.unit() != null ? " " + number.unit() : "";
            return PLACE + GiftTexts.html(RichText.plain(unit));
        }
        List<String> ids = question.gaps().stream().map(GapAnswer::id).toList();
        return "(" + (ids.indexOf(place.id()) + 1) + ")";
    }

    private static String answers(GapAnswer gap, RichText generalFeedback) {
        if (gap instanceof ChoiceGap choices) {
            return Answers.block(
                    "", choices.choices().stream().map(Answers::picked).toList(), generalFeedback);
        }
        return gap instanceof TextGap texts
                ? Answers.block("", texts.answers().stream().map(Answers::typed).toList(), generalFeedback)
                : Answers.block(
                        "#",
                        ((NumberGap) gap)
                                .answers().stream().map(Answers::number).toList(),
                        generalFeedback);
    }

    private static QuestionInfo info(ClozeQuestion question, int number) {
        QuestionInfo whole = question.info();
        if (question.gaps().size() == 1) {
            return whole;
        }
        return new QuestionInfo(
                whole.id() + "-" + number,
                whole.name() + " (" + number + ")",
                whole.category(),
                whole.tags(),
                whole.points(),
                whole.language(),
                whole.difficulty(),
                whole.references(),
                whole.source());
    }
}
