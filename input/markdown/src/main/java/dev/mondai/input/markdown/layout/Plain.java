package dev.mondai.input.markdown.layout;

import java.util.regex.Pattern;

/** The words of a text alone, to tell whether two say the same. */
final class Plain {

    private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
    private static final String SIGNS = "*_`~\\\"'“”‘’「」『』.,;:!?。、，．！？()[]";

    private Plain() {}

    static String of(String text) {
        String unlinked = text.indexOf("](") < 0 ? text : LINK.matcher(text).replaceAll("$1");
        String folded = Folding.fold(unlinked);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && SIGNS.indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.isEmpty() ? Folding.fold(text).strip() : plain.toString();
    }
}
