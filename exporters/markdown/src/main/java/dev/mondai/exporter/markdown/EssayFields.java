package dev.mondai.exporter.markdown;

import dev.mondai.model.EssayResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes how an essay is to be handed in. */
final class EssayFields {

    private EssayFields() {}

    static void put(EssayResponse response, FieldLine fields) {
        if (response.format() != EssayResponse.Format.EDITOR) {
            fields.put("format", response.format().name().toLowerCase(Locale.ROOT));
        }
        put("lines", response.lines(), fields);
        put("min-words", response.minWords(), fields);
        put("max-words", response.maxWords(), fields);
        put("attachments", orNull(response.attachments()), fields);
        put("attachments-required", orNull(response.requiredAttachments()), fields);
        if (!response.fileTypes().isEmpty()) {
            fields.put("file-types", response.fileTypes());
        }
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : Integer.valueOf(number);
    }

    private static void put(String name, @Nullable Integer number, FieldLine fields) {
        if (number != null) {
            fields.put(name, number.toString());
        }
    }
}
