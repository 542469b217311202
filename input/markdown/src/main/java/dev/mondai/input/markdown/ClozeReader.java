package dev.mondai.input.markdown;

import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts with gaps, whose answers stand in the text or in a section of their own. */
final class ClozeReader implements KindReader {

    @Override
    public Set<Section> sections() {
        return Section.commonAnd(Section.GAPS);
    }

    @Override
    public Set<Field> fields() {
        return Field.scoredAnd(Field.SHUFFLE, Field.SCORING, Field.CASE);
    }

    @Override
    public Optional<ClozeQuestion> read(QuestionFrame frame) {
        GapDrafts drafts = GapDrafts.of(frame);
        RichText stem = frame.stem(drafts);
        new GapLikeText(frame).reportBraces(frame.parts().content(Section.STEM));
        List<GapDraft> gaps = drafts.checked(stem);
        QuestionInfo info = frame.info(stem, words(gaps));
        GapAnswers reader = new GapAnswers(
                frame.document(),
                NumberNotation.of(info.language()),
                frame.fields().flag(Field.CASE).orElse(false));
        List<GapAnswer> answers = new ArrayList<>();
        gaps.forEach(gap -> reader.read(gap).ifPresent(answers::add));
        QuestionBody body = frame.body(stem);
        return frame.isSound() ? Optional.of(new ClozeQuestion(info, body, answers)) : Optional.empty();
    }

    private static String words(List<GapDraft> gaps) {
        return gaps.stream()
                .flatMap(gap -> gap.answers().stream())
                .map(AnswerDraft::markdown)
                .collect(Collectors.joining(" "));
    }
}
