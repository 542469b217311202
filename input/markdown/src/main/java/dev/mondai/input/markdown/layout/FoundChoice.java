package dev.mondai.input.markdown.layout;

import java.util.List;

/**
 * A choice as it was found.
 *
 * @param label as the author wrote it; empty where there is none
 * @param content its lines
 */
record FoundChoice(String label, List<Piece> content) {

    FoundChoice {
        content = List.copyOf(content);
    }
}
