package dev.mondai.input.markdown.syntax;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What else a file may hold that is called a picture, a sound or a film, told by its first bytes. */
final class ForeignContent {

    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        know("HTML", "(?i)(?:\u00EF\u00BB\u00BF)?\\s*(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)\\b");
        know("Git LFS", "version https://git-lfs\\.github\\.com/");
        know("PDF", "%PDF-");
        know("TIFF", "II\\*\u0000|MM\u0000\\*");
        know("BMP", "BM.{4}\u0000\u0000\u0000\u0000");
        know("AVIF", ".{4}ftypavi[fs]");
        know("HEIF", ".{4}ftyp(?:hei[cx]|mif1)");
        know("QuickTime", ".{4}ftypqt  ");
        know("AVI", "RIFF.{4}AVI ");
        know("ZIP", "PK\u0003\u0004");
        know("gzip", "\u001F\u008B");
    }

    private ForeignContent() {}

    private static void know(String kind, String start) {
        KINDS.put(kind, Pattern.compile(start, Pattern.DOTALL));
    }

    /** What the bytes begin as, by its name; empty where that is not known. */
    static String kindOf(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(latin).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
