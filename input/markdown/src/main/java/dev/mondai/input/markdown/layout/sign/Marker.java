package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.Set;

/**
 * A line that says what comes: {@code **正解:** B}, {@code #### Answer: D}, {@code 【解説】}.
 *
 * @param role what it announces
 * @param languages the languages that the word is of
 * @param own whether the bank adds the word
 * @param end where what is said of it starts in the line
 * @param until where that ends: the line's end, or another word on it
 * @param verb whether a word such as <i>is</i> stands between: such a sentence may say something else
 * @param plural whether a word for choices may mean the right ones too, as {@code Antworten} does
 * @param verdict whether the word stands alone and may itself be what is said of a statement, as {@code 正确} is
 */
public record Marker(
        Role role,
        Set<String> languages,
        boolean own,
        int end,
        int until,
        boolean verb,
        boolean plural,
        boolean verdict) {

    /** One that no word tells: the rest of a line from a place on is what is said. */
    static Marker of(Role role, Line line, int end) {
        return new Marker(role, Set.of(), false, end, line.text().length(), false, false, false);
    }
}
