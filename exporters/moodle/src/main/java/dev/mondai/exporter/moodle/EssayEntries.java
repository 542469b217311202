package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.EssayEntry;
import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.text.MediaFile;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns essays into {@code essay} entries. */
final class EssayEntries {

    /** Moodle's default. */
    private static final int LINES = 15;

    private final EntryParts parts;

    EssayEntries(EntryParts parts) {
        this.parts = parts;
    }

    EssayEntry entry(EssayQuestion question) {
        EssayResponse response = question.response();
        return new EssayEntry(
                parts.common(question),
                new EssayEntry.Response(
                        EssayEntry.Format.valueOf(response.format().name()),
                        orElse(response.lines(), LINES),
                        orElse(response.minWords(), 0),
                        orElse(response.maxWords(), 0),
                        template(question)),
                new EssayEntry.Attachments(
                        response.attachments(), response.requiredAttachments(), String.join(",", response.fileTypes())),
                graderInfo(question));
    }

    private static int orElse(@Nullable Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }

    private @Nullable FormattedText graderInfo(EssayQuestion question) {
        Wording wording = parts.wording(question);
        RichText info = headed(wording.modelAnswerHeading(), question.modelAnswer())
                .then(headed(wording.rubricHeading(), question.rubric()));
        return parts.texts().optional(info, EntryParts.place(question) + "m");
    }

    private static RichText headed(RichText heading, RichText text) {
        return text.isEmpty() ? text : heading.then(text);
    }

    /** Moodle keeps no files for it, and shows it as it is where learners write plain text. */
    private @Nullable FormattedText template(EssayQuestion question) {
        RichText template = question.response().template();
        if (question.response().format() != EssayResponse.Format.EDITOR) {
            return template.isEmpty() ? null : new FormattedText(PlainText.of(template), List.of());
        }
        parts.lossOfMedia(question, template, MediaFile.class::isInstance, "media-as-text");
        return template.isEmpty()
                ? null
                : new FormattedText(parts.texts().withoutFiles(template, EntryParts.place(question) + "t"), List.of());
    }
}
