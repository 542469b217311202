package dev.mondai.input.markdown;

import dev.mondai.model.DescriptionItem;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.RichText;
import java.util.Optional;
import java.util.Set;

/** Texts between questions that ask nothing. */
final class DescriptionReader implements KindReader {

    @Override
    public Set<Section> sections() {
        return Set.of(Section.STEM, Section.TAGS, Section.REFERENCES, Section.DIFFICULTY);
    }

    @Override
    public Set<Field> fields() {
        return Field.COMMON;
    }

    @Override
    public Optional<DescriptionItem> read(QuestionFrame frame) {
        RichText stem = frame.stem();
        QuestionInfo info = frame.info(stem, "");
        QuestionBody body = frame.body(stem);
        return frame.isSound() ? Optional.of(new DescriptionItem(info, body)) : Optional.empty();
    }
}
