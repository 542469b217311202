package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;

/**
 * A gap as it stands in the source.
 *
 * @param name what it is called in the text; for one whose answers stand in the text, its number
 * @param weight its part of the points
 * @param caseSensitive whether its author says that letter case matters
 * @param answers its answers, with their boxes and signs
 */
record GapDraft(String name, BigDecimal weight, boolean caseSensitive, List<AnswerDraft> answers, Location place) {

    GapDraft {
        answers = List.copyOf(answers);
    }

    /** A gap whose answers stand in the text. */
    static GapDraft inline(String name, String content, Location place) {
        List<AnswerDraft> answers = GapForm.answersIn(content).stream()
                .map(answer -> new AnswerDraft(answer, RichText.EMPTY, place))
                .toList();
        return new GapDraft(name, BigDecimal.ONE, false, answers, place);
    }

    GapForm form() {
        return GapForm.of(answers.stream().map(AnswerDraft::markdown).toList());
    }
}
