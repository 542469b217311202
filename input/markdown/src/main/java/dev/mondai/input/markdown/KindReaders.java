package dev.mondai.input.markdown;

import dev.mondai.model.QuestionType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The readers of all kinds of questions. */
final class KindReaders {

    private static final Map<QuestionType, KindReader> READERS = new EnumMap<>(QuestionType.class);

    static {
        READERS.put(QuestionType.SINGLE_CHOICE, new ChoiceQuestionReader());
        READERS.put(QuestionType.MULTIPLE_CHOICE, new ChoiceQuestionReader());
        READERS.put(QuestionType.CLOZE, new ClozeReader());
        READERS.put(QuestionType.TRUE_FALSE, new TrueFalseReader());
        READERS.put(QuestionType.SHORT_ANSWER, new ShortAnswerReader());
        READERS.put(QuestionType.MATCHING, new MatchingReader());
        READERS.put(QuestionType.ORDERING, new OrderingReader());
        READERS.put(QuestionType.NUMERICAL, new NumericalReader());
        READERS.put(QuestionType.VARIANTS, new VariantsReader());
        READERS.put(QuestionType.ESSAY, new EssayReader());
        READERS.put(QuestionType.DESCRIPTION, new DescriptionReader());
    }

    private KindReaders() {}

    static Optional<KindReader> of(QuestionType type) {
        return Optional.ofNullable(READERS.get(type));
    }
}
