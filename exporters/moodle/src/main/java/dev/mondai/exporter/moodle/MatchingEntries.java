package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.MatchingEntry;
import dev.mondai.exporter.moodle.schema.SubquestionEntry;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.spi.Feature;
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
        for (MatchingQuestion.Pair pair : pairs(question)) {
            subquestions.add(new SubquestionEntry(
                    parts.texts().line(pair.premise(), place + "p" + subquestions.size()),
                    menus.shortened(question, pair.response())));
        }
        for (RichText distractor : question.distractors()) {
            subquestions.add(SubquestionEntry.distractor(menus.shortened(question, distractor)));
        }
        return subquestions;
    }

    /** The pairs with the pictures on the left, where that is all it takes to show them. */
    private List<MatchingQuestion.Pair> pairs(MatchingQuestion question) {
        if (!isBetterTurned(question)) {
            return question.pairs();
        }
        parts.loss(question, Feature.IMAGES, "sides-change-places");
        return question.pairs().stream()
                .map(pair -> new MatchingQuestion.Pair(pair.response(), pair.premise()))
                .toList();
    }

    private static boolean isBetterTurned(MatchingQuestion question) {
        List<MatchingQuestion.Pair> pairs = question.pairs();
        long responses =
                pairs.stream().map(MatchingQuestion.Pair::response).distinct().count();
        return question.distractors().isEmpty()
                && responses == pairs.size()
                && pairs.stream()
                        .anyMatch(pair -> pair.response().media().findAny().isPresent())
                && pairs.stream().map(MatchingQuestion.Pair::premise).allMatch(MenuTexts::isShownWhole);
    }
}
