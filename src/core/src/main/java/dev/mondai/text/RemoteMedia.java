package dev.mondai.text;

/**
 * Media on the web, which mondai never fetches: it stays a link.
 *
 * @param url an http or https address
 */
public record RemoteMedia(String url) implements MediaSource {

    @Override
    public String address() {
        return url;
    }
}
