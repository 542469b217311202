package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.input.markdown.syntax.Excerpt;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for a further choice within the last one. Markdown puts a line that follows a list into the list's last item, so
 * {@code - detail} and then {@code D. …} would silently become one choice.
 */
final class SwallowedChoice {

    private final DiagnosticSink diagnostics;

    SwallowedChoice(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(List<ChoiceDraft> choices) {
        if (choices.isEmpty() || choices.get(0).label().isEmpty()) {
            return;
        }
        ChoiceDraft last = choices.get(choices.size() - 1);
        String next = LabelKind.startingWith(choices.get(0).label()).label(choices.size());
        last.parts().stream()
                .flatMap(part -> laterLines(part, part == last.parts().get(0)))
                .filter(line -> startsWith(line, next))
                .findFirst()
                .ifPresent(line ->
                        diagnostics.report(Diagnostic.at(last.place(), MarkdownCode.LABEL_WITHIN, Quotation.of(line))));
    }

    private static Stream<String> laterLines(Excerpt part, boolean isFirst) {
        return part.text().lines().skip(isFirst ? 1 : 0);
    }

    private static boolean startsWith(String line, String label) {
        Optional<Label> found = Label.at(line);
        return found.filter(l -> l.text().equals(label)).isPresent() || startsWithBareLabel(line, label);
    }

    /** {@code D text} and {@code D文}, where the separator was forgotten; not {@code DNA}, {@code エネルギー} or a number. */
    private static boolean startsWithBareLabel(String line, String label) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFKC).strip();
        return LabelKind.NUMBER.indexOf(label) < 0
                && text.startsWith(label)
                && !LabelKind.isOfOtherScript(label)
                && !text.substring(label.length()).matches("(?s)[\\p{IsLatin}\\p{M}0-9ァ-ヶー・'+#-].*");
    }
}
