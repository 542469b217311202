package dev.mondai.input.markdown.layout.vocabulary;

import java.util.BitSet;
import java.util.regex.Pattern;

/** The words of a text alone, to tell whether two say the same. */
public final class Plain {

    private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern CODE = Pattern.compile("^`+ ?([^`]+?) ?`+$");
    private static final BitSet SIGNS =
            "*_`~\\\"'“”‘’「」『』.,;:!?。、，．！？()[]".chars().collect(BitSet::new, BitSet::set, BitSet::or);

    private Plain() {}

    public static String of(String text) {
        String unlinked = text.indexOf("](") < 0 ? text : LINK.matcher(text).replaceAll("$1");
        String folded = Folding.fold(unlinked);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && (!SIGNS.get(c) || isWithinNumbers(folded, i))) {
                plain.append(c);
            }
        }
        return plain.isEmpty() ? CODE.matcher(Folding.fold(text).strip()).replaceFirst("$1") : plain.toString();
    }

    /** Whether the words of a part of a text may begin with a character of a plain text: cheap, and wrong only where it says so. */
    public static boolean mayStartWith(String text, int from, int to, char first) {
        int at = from;
        while (at < to && (Character.isWhitespace(text.charAt(at)) || SIGNS.get(text.charAt(at)))) {
            at++;
        }
        return at == to
                || text.charAt(at) == first
                || Folding.fold(text.substring(at, at + 1)).charAt(0) == first
                || text.substring(from, at).indexOf('[') >= 0;
    }

    /** The sign between two numbers: {@code 1, 2} is not 12. */
    private static boolean isWithinNumbers(String text, int at) {
        int next = Behind.signs(text, at + 1, " ");
        return ".,、".indexOf(text.charAt(at)) >= 0
                && at > 0
                && Character.isDigit(text.charAt(at - 1))
                && next < text.length()
                && Character.isDigit(text.charAt(next));
    }
}
