package dev.mondai.input.markdown.syntax;

import dev.mondai.text.MediaFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file is to mondai.
 *
 * @param kind what it holds, as messages call it; empty where that is not known
 * @param media the picture, sound or film; null where the file is none
 * @param refusal why it is none, or null
 * @param arguments what the message of the refusal says beside the address
 */
record FoundMedia(
        String kind, @Nullable MediaFile media, @Nullable SyntaxCode refusal, List<Object> arguments) {

    static FoundMedia of(MediaType type, MediaFile media) {
        return new FoundMedia(type.label(), media, null, List.of());
    }

    static FoundMedia refused(String kind, SyntaxCode code, Object... arguments) {
        return new FoundMedia(kind, null, code, List.of(arguments));
    }

    /** The same, refused since it is not what it says it is. */
    FoundMedia against(MediaClaim claim) {
        return refused(kind, SyntaxCode.MEDIA_CONTRADICTION, claim.said(), kind);
    }
}
