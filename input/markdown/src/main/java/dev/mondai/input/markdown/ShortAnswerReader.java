package dev.mondai.input.markdown;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.text.RichText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions that are answered with a word or two. */
final class ShortAnswerReader implements KindReader {

    @Override
    public Set<Section> sections() {
        Set<Section> sections = EnumSet.of(Section.KEY);
        sections.addAll(Section.COMMON);
        return sections;
    }

    @Override
    public Set<Field> fields() {
        Set<Field> fields = EnumSet.of(Field.CASE);
        fields.addAll(Field.SCORED);
        return fields;
    }

    @Override
    public Optional<ShortAnswerQuestion> read(QuestionFrame frame) {
        RichText stem = frame.stem();
        boolean caseSensitive = frame.fields().flag(Field.CASE).orElse(false);
        List<AnswerDraft> drafts = frame.answers();
        List<AcceptedAnswer> answers = new AcceptedAnswers(frame.document(), caseSensitive).of(drafts);
        String words = answers.stream().map(AcceptedAnswer::text).collect(Collectors.joining(" "));
        QuestionInfo info = frame.info(stem, words);
        QuestionBody body = frame.body(stem);
        return frame.isSound()
                ? Optional.of(new ShortAnswerQuestion(info, body, answers, caseSensitive))
                : Optional.empty();
    }
}
