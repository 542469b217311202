package dev.mondai.input.markdown;

import dev.mondai.model.Question;
import java.util.Optional;
import java.util.Set;

/**
 * Makes questions of one kind from their parts, wherever these came from.
 *
 * <p>What a kind does not name among its sections and fields is reported where a question has it, so nothing that an
 * author says is passed over.
 */
interface KindReader {

    /** The sections that have a meaning for this kind. */
    Set<Section> sections();

    /** The fields that have a meaning for this kind. */
    Set<Field> fields();

    /** The question; empty where its parts are wrong, which is reported. */
    Optional<? extends Question> read(QuestionFrame frame);
}
