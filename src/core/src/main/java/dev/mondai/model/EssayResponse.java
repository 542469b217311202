package dev.mondai.model;

import dev.mondai.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an essay is to be handed in.
 *
 * @param format what the learner writes in
 * @param lines the height of the field; null leaves it to the target
 * @param minWords at least so many words, or null
 * @param maxWords at most so many words, or null
 * @param template what stands in the field at the beginning; may be empty
 * @param attachments how many files may be handed in, 0 for none
 * @param requiredAttachments how many of them must be
 * @param fileTypes their names' endings with the dot, such as {@code .pdf}; empty for any
 */
public record EssayResponse(
        Format format,
        @Nullable Integer lines,
        @Nullable Integer minWords,
        @Nullable Integer maxWords,
        RichText template,
        int attachments,
        int requiredAttachments,
        List<String> fileTypes) {

    /** What the learner writes in. */
    public enum Format {
        /** A field with formatting. */
        EDITOR,
        /** A field for plain text. */
        PLAIN,
        /** A field for plain text in a font of one width, for code. */
        MONOSPACED,
        /** No field: files alone. */
        NONE
    }

    /** A field with formatting and no limits. */
    public static final EssayResponse DEFAULT =
            new EssayResponse(Format.EDITOR, null, null, null, RichText.EMPTY, 0, 0, List.of());

    public EssayResponse {
        fileTypes = List.copyOf(fileTypes);
        if (attachments < 0 || requiredAttachments < 0 || requiredAttachments > attachments) {
            throw new IllegalArgumentException("attachments must be from 0, and not fewer than required: " + attachments
                    + ", " + requiredAttachments);
        }
        if (format == Format.NONE && attachments == 0) {
            throw new IllegalArgumentException("an essay without a field needs attachments");
        }
        if (minWords != null && maxWords != null && minWords > maxWords) {
            throw new IllegalArgumentException("minWords must not be above maxWords: " + minWords + ", " + maxWords);
        }
    }

    /** The same response that begins with another text. */
    public EssayResponse withTemplate(RichText newTemplate) {
        return new EssayResponse(
                format, lines, minWords, maxWords, newTemplate, attachments, requiredAttachments, fileTypes);
    }
}
