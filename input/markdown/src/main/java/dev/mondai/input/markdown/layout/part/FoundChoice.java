package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.line.Piece;
import java.util.List;

/**
 * A choice as it was found.
 *
 * @param label as the author wrote it; empty where there is none
 * @param content its lines
 */
public record FoundChoice(String label, List<Piece> content) {

    public FoundChoice {
        content = List.copyOf(content);
    }
}
