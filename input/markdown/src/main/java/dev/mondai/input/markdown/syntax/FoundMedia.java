package dev.mondai.input.markdown.syntax;

import dev.mondai.text.MediaFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file is to mondai.
 *
 * @param media the picture, sound or film; null where the file is none
 * @param refusal why it is none, or null
 * @param arguments what the message of the refusal says beside the address
 */
record FoundMedia(@Nullable MediaFile media, @Nullable SyntaxCode refusal, List<Object> arguments) {

    static FoundMedia of(MediaFile media) {
        return new FoundMedia(media, null, List.of());
    }

    static FoundMedia refused(SyntaxCode code, Object... arguments) {
        return new FoundMedia(null, code, List.of(arguments));
    }
}
