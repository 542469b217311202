package dev.mondai.input.markdown.syntax;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * An address that holds its content (RFC 2397), such as {@code data:image/png;base64,iVBOR…} or
 * {@code data:image/svg+xml,%3Csvg…}.
 *
 * @param type the media type that it states, in lower case; empty where there is none
 */
record DataUrl(String type, byte[] content) {

    private static final String SCHEME = "data:";
    private static final String BASE64 = ";base64";

    /** Whether an address is one, well-formed or not. */
    static boolean isOne(String address) {
        return address.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** What the address holds; empty where that cannot be read. */
    static Optional<DataUrl> parse(String address) {
        int comma = address.indexOf(',');
        if (comma < 0) {
            return Optional.empty();
        }
        String head = address.substring(SCHEME.length(), comma).strip().toLowerCase(Locale.ROOT);
        String type = head.split(";", 2)[0].strip();
        byte[] bytes = PercentEncoding.bytes(address.substring(comma + 1));
        if (!head.replace(" ", "").endsWith(BASE64)) {
            return Optional.of(new DataUrl(type, bytes));
        }
        try {
            return Optional.of(new DataUrl(type, Base64.getDecoder().decode(withoutSpace(bytes))));
        } catch (IllegalArgumentException e) {
            // Not the Base64 that it says it is; whoever asked reports that.
            return Optional.empty();
        }
    }

    /** Editors break long lines (RFC 2045, section 6.8). */
    private static byte[] withoutSpace(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        for (byte each : bytes) {
            if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
                kept.write(each);
            }
        }
        return kept.toByteArray();
    }
}
