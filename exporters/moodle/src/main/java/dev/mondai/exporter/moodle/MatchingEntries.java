package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.MatchingEntry;
import dev.mondai.exporter.moodle.schema.SubquestionEntry;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** Turns matching questions into {@code matching} entries, whose responses are items of a drop-down list. */
final class MatchingEntries {

    private final EntryParts parts;
    private final MenuTexts menus;

    MatchingEntries(EntryParts parts) {
        this.parts = parts;
        this.menus = new MenuTexts(parts);
    }

    MatchingEntry entry(MatchingQuestion question) {
        String place = EntryParts.place(question);
        return new MatchingEntry(
                parts.common(question, parts.texts().block(question.body().stem(), place + "q"), true),
                question.body().shuffle(),
                parts.results(question, true),
                subquestions(question, place));
    }

    private List<SubquestionEntry> subquestions(MatchingQuestion question, String place) {
        List<SubquestionEntry> subquestions = new ArrayList<>();
        for (MatchingQuestion.Pair pair : question.pairs()) {
            subquestions.add(new SubquestionEntry(
                    parts.texts().line(pair.premise(), place + "p" + subquestions.size()),
                    menus.shortened(question, pair.response())));
        }
        for (RichText distractor : question.distractors()) {
            subquestions.add(SubquestionEntry.distractor(menus.shortened(question, distractor)));
        }
        return subquestions;
    }
}
