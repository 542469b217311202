package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Plain;

/**
 * What a choice says on the line that it begins on.
 *
 * @param written as its author wrote it
 * @param plain its words alone; those of others that only signs tell from it are the same
 */
public record ChoiceText(String written, String plain) {

    /** What stands between two places; the language of code is no text. */
    static ChoiceText of(Line line, int start, int end) {
        String written = line.text().substring(start, Math.max(start, end));
        return Fences.opens(written) ? new ChoiceText("", "") : new ChoiceText(written.strip(), Plain.of(written));
    }
}
