package dev.mondai.input.markdown;

import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Questions that are answered with a text of one's own, or with files. */
final class EssayReader implements KindReader {

    @Override
    public Set<Section> sections() {
        Set<Section> sections = Section.commonAnd(Section.MODEL_ANSWER, Section.RUBRIC, Section.TEMPLATE);
        sections.remove(Section.FEEDBACK);
        return sections;
    }

    /** No penalty: a person scores it, once. */
    @Override
    public Set<Field> fields() {
        Set<Field> fields = EnumSet.of(Field.POINTS);
        fields.addAll(EssayResponseReader.FIELDS);
        fields.addAll(Field.COMMON);
        return fields;
    }

    @Override
    public Optional<EssayQuestion> read(QuestionFrame frame) {
        RichText stem = frame.stem();
        RichText modelAnswer = frame.richText(Section.MODEL_ANSWER);
        RichText rubric = frame.richText(Section.RUBRIC);
        QuestionInfo info = frame.info(stem, PlainText.singleLine(modelAnswer));
        QuestionBody body = frame.body(stem);
        Optional<EssayResponse> response = new EssayResponseReader(frame.fields()).read();
        return frame.isSound()
                ? response.map(r -> new EssayQuestion(
                        info, body, modelAnswer, rubric, r.withTemplate(frame.richText(Section.TEMPLATE))))
                : Optional.empty();
    }
}
