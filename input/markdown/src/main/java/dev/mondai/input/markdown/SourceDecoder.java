package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes text of a file's bytes: UTF-8, with or without a byte order mark.
 *
 * <p>UTF-16 is read where a byte order mark says so, and Shift_JIS (as Windows writes it) where the bytes are not UTF-8,
 * all of them are Shift_JIS, and the text holds a word that heads a section; both with a warning.
 */
final class SourceDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SHIFT_JIS = "windows-31j";

    private final SectionWords words;
    private final DiagnosticSink diagnostics;

    SourceDecoder(SectionWords words, DiagnosticSink diagnostics) {
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /**
     * The text without its byte order mark; empty where the bytes are no text, which is reported.
     *
     * @param file how messages call the file
     */
    Optional<SourceText> decode(String file, byte[] bytes) {
        return text(file, bytes).map(text -> new SourceText(file, withoutMark(text)));
    }

    private Optional<String> text(String file, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            Optional<String> utf16 = strictly(StandardCharsets.UTF_16, bytes);
            utf16.ifPresent(text -> warn(file, "UTF-16"));
            return utf16.isPresent() ? utf16 : invalid(file, bytes);
        }
        Optional<String> utf8 = strictly(StandardCharsets.UTF_8, bytes);
        if (utf8.isPresent()) {
            return utf8;
        }
        Optional<String> shiftJis = shiftJis(bytes);
        shiftJis.ifPresent(text -> warn(file, "Shift_JIS"));
        return shiftJis.isPresent() ? shiftJis : invalid(file, bytes);
    }

    private Optional<String> shiftJis(byte[] bytes) {
        return Charset.isSupported(SHIFT_JIS)
                ? strictly(Charset.forName(SHIFT_JIS), bytes).filter(words::standsInHeadingOf)
                : Optional.empty();
    }

    private void warn(String file, String encoding) {
        diagnostics.report(Diagnostic.at(Location.of(file), MarkdownCode.ENCODING_OTHER, encoding));
    }

    private Optional<String> invalid(String file, byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer sound = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, sound, true);
        SourceText before = new SourceText(file, withoutMark(sound.flip().toString()));
        int line = before.lineCount() - 1;
        String culprit = result.isError() ? String.format("0x%02X", bytes[input.position()] & 0xFF) : "0x00";
        Location place = before.at(line, before.line(line).length());
        diagnostics.report(Diagnostic.at(place, MarkdownCode.ENCODING_INVALID, culprit));
        return Optional.empty();
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
