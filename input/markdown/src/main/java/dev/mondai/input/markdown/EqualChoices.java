package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds choices that nobody can tell apart: equal in characters and markup after NFC, with white space outside code
 * folded. Those equal only after NFKC, such as {@code x²} and {@code x2}, may be meant.
 *
 * <p>Whoever writes in the house layout is told of an error. In another layout, where the bank is mostly somebody else's,
 * two equal choices that are both wrong are a warning: the key is certain all the same.
 */
final class EqualChoices {

    private static final XhtmlWriter WRITER = XhtmlWriter.builder().build();
    private static final Pattern CODE_OR_SPACE = Pattern.compile("(?s)<(code|pre)\\b.*?</\\1>|\\s+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final NamedChoices choices;
    private final Set<Integer> harmless;
    private final DiagnosticSink diagnostics;

    /** @param harmless the choices that are equal to each other without harm */
    EqualChoices(NamedChoices choices, Set<Integer> harmless, DiagnosticSink diagnostics) {
        this.choices = choices;
        this.harmless = Set.copyOf(harmless);
        this.diagnostics = diagnostics;
    }

    /** Most choices differ in their letters, which is seen fast; only where two do not, their markup is compared. */
    void check(List<RichText> contents, List<Location> places) {
        if (choices.texts().stream().map(EqualChoices::letters).distinct().count() < contents.size()) {
            compare(contents, places);
        }
    }

    private void compare(List<RichText> contents, List<Location> places) {
        Map<String, Integer> exact = new HashMap<>();
        Map<String, Integer> compatible = new HashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            String text = folded(contents.get(i));
            Integer equal = exact.putIfAbsent(text, i);
            Integer alike = compatible.putIfAbsent(Normalizer.normalize(text, Normalizer.Form.NFKC), i);
            if (equal != null) {
                report(places.get(i), codeOf(equal, i), equal, i);
            } else if (alike != null) {
                report(places.get(i), MarkdownCode.CHOICES_ALIKE, alike, i);
            }
        }
    }

    private MarkdownCode codeOf(int first, int second) {
        return harmless.containsAll(List.of(first, second))
                ? MarkdownCode.CHOICES_REPEATED
                : MarkdownCode.CHOICES_EQUAL;
    }

    private static String letters(String text) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static String folded(RichText content) {
        String canonical = Normalizer.normalize(WRITER.write(content), Normalizer.Form.NFC);
        return CODE_OR_SPACE
                .matcher(canonical)
                .replaceAll(match -> Matcher.quoteReplacement(isCode(match) ? match.group() : " "))
                .strip();
    }

    private static boolean isCode(MatchResult match) {
        return match.group(1) != null;
    }

    private void report(Location place, MarkdownCode code, int first, int second) {
        diagnostics.report(Diagnostic.at(place, code, choices.name(first), choices.name(second)));
    }
}
