package dev.mondai.input.markdown.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes and names of files as addresses write them. */
final class PercentEncoding {

    private static final int HEX = 16;

    private PercentEncoding() {}

    /** The name that an address means; the address itself where it is not the UTF-8 of a name. */
    static String decode(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(address)))
                    .toString();
        } catch (CharacterCodingException e) {
            // A name such as "50%BF" that was never encoded.
            return address;
        }
    }

    /** The bytes that an address means: escapes resolved, all else as UTF-8. */
    static byte[] bytes(String address) {
        byte[] encoded = address.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (isEscape(encoded, i)) {
                decoded.write(digit(encoded[i + 1]) * HEX + digit(encoded[i + 2]));
                i += 2;
            } else {
                decoded.write(encoded[i]);
            }
        }
        return decoded.toByteArray();
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%' && at + 2 < bytes.length && digit(bytes[at + 1]) >= 0 && digit(bytes[at + 2]) >= 0;
    }

    private static int digit(byte character) {
        return Character.digit((char) (character & 0xFF), HEX);
    }
}
