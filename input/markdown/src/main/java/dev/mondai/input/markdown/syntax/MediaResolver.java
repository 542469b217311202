package dev.mondai.input.markdown.syntax;

import dev.mondai.diagnostic.Location;
import dev.mondai.text.MediaSource;
import dev.mondai.text.RemoteMedia;
import java.util.Optional;

/** Finds what the address of an image, a sound or a film means. */
@FunctionalInterface
public interface MediaResolver {

    /** Looks for nothing, and takes every address for one on the web: for texts of which only the words count. */
    MediaResolver UNSEEN = (destination, where) -> Optional.of(new RemoteMedia(destination));

    /**
     * What the address means; nothing where that is an error, which the resolver has then reported.
     *
     * @param destination the address as it stands in the document, with escapes and entities resolved
     * @param where the place of the media, for diagnostics
     */
    Optional<MediaSource> resolve(String destination, Location where);
}
