package dev.mondai.input.markdown.layout;

import java.util.regex.Pattern;

/** The words of a text alone, to tell whether two say the same. */
final class Plain {

    private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern SIGNS = Pattern.compile("[\\s*_`~\\\\\"'“”‘’「」『』.,;:!?。、，．！？()\\[\\]]+");

    private Plain() {}

    static String of(String text) {
        String unlinked = text.indexOf('[') < 0 ? text : LINK.matcher(text).replaceAll("$1");
        String plain = SIGNS.matcher(Folding.fold(unlinked)).replaceAll("");
        return plain.isEmpty() ? Folding.fold(text).strip() : plain;
    }
}
