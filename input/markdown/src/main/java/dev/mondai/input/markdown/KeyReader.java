package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads which choices are right from the lines of the key's section: labels, the text of a choice, or a label with the
 * text. A line that says anything else is an error, since its other words may turn the meaning round.
 */
final class KeyReader {

    /** A label without its closer, before a blank, a dash or a bracket. */
    private static final Pattern BARE_LABEL = Pattern.compile(
            "^([A-Za-zＡ-Ｚａ-ｚァ-ヶ]|[0-9０-９]{1,2})(?:\\s*(?=[(（「『【])|[\\s\u00A0\u3000]+(?:[-–—→/]+\\s*)?|[–—→])");

    private static final Pattern BRACKETS = Pattern.compile("^[(（「『【](.*)[)）」』】]$");

    private final NamedChoices choices;
    private final DiagnosticSink diagnostics;

    KeyReader(NamedChoices choices, DiagnosticSink diagnostics) {
        this.choices = choices;
        this.diagnostics = diagnostics;
    }

    /**
     * The right choices by their places.
     *
     * @param lines what the section says as plain text, without blank lines
     * @return empty where there is any doubt, which is reported
     */
    Optional<Set<Integer>> read(List<String> lines, Location place) {
        Set<Integer> byLabel = new TreeSet<>();
        Set<Integer> byText = new TreeSet<>();
        OptionalInt whole = choices.byText(String.join(" ", lines));
        if (lines.size() > 1 && whole.isPresent()) {
            return Optional.of(Set.of(whole.getAsInt()));
        }
        boolean sound = true;
        for (String line : lines) {
            sound &= takeLine(line, place, byLabel, byText);
        }
        if (!sound) {
            return Optional.empty();
        }
        if (!byLabel.isEmpty() && !byText.isEmpty() && !byLabel.equals(byText)) {
            return fail(place, MarkdownCode.KEY_TEXT_DIFFERS, choices.names(byLabel), choices.textsOf(byText));
        }
        return Optional.of(byLabel.isEmpty() ? byText : byLabel);
    }

    private boolean takeLine(String line, Location place, Set<Integer> byLabel, Set<Integer> byText) {
        OptionalInt text = choices.byText(line);
        Optional<List<String>> labels = KeyPhrase.labelsOf(line);
        if (labels.isPresent() && (text.isEmpty() || anyIsLabel(labels.get()))) {
            return takeLabels(labels.get(), text, line, place, byLabel);
        }
        if (text.isPresent()) {
            return byText.add(text.getAsInt()) || doubled(place, text.getAsInt());
        }
        return takeLabelWithText(line, place, byLabel);
    }

    private boolean anyIsLabel(List<String> labels) {
        return labels.stream().anyMatch(label -> choices.byLabel(label).isPresent());
    }

    private boolean takeLabels(
            List<String> labels, OptionalInt text, String line, Location place, Set<Integer> byLabel) {
        boolean sound = true;
        for (String label : labels) {
            OptionalInt index = choices.byLabel(label);
            if (index.isEmpty()) {
                sound = fail(place, MarkdownCode.KEY_NOT_A_CHOICE, label, choices.allNames())
                        .isPresent();
            } else if (text.isPresent() && text.getAsInt() != index.getAsInt()) {
                sound = fail(place, MarkdownCode.KEY_AMBIGUOUS, Quotation.of(line))
                        .isPresent();
            } else if (!byLabel.add(index.getAsInt())) {
                sound = doubled(place, index.getAsInt());
            }
        }
        return sound;
    }

    /** {@code B. text of the choice}, also behind a word such as {@code Answer:}, and one more behind {@code と}. */
    private boolean takeLabelWithText(String line, Location place, Set<Integer> byLabel) {
        String told = KeyPhrase.withoutLead(line);
        @Nullable Label label = Label.at(line).or(() -> Label.at(told)).orElse(null);
        String carrier = Label.at(line).isPresent() ? line : told;
        OptionalInt index = label == null ? OptionalInt.empty() : choices.byLabel(label.text());
        if (label == null || index.isEmpty()) {
            return takeTextBehindLead(line, told, place, byLabel);
        }
        String text = carrier.substring(label.end()).strip();
        Optional<String> next = KeyPhrase.joins(text)
                .filter(join -> index.equals(choices.byText(join.before())) && namesChoice(join.behind()))
                .map(KeyPhrase.Join::behind)
                .findFirst();
        if (next.isPresent()) {
            return (byLabel.add(index.getAsInt()) || doubled(place, index.getAsInt()))
                    && takeLabelWithText(next.get(), place, byLabel);
        }
        if (!agrees(text, index.getAsInt()) && !agrees(KeyPhrase.withoutTail(text), index.getAsInt())) {
            return fail(place, MarkdownCode.KEY_TEXT_DIFFERS, choices.name(index.getAsInt()), Quotation.of(text))
                    .isPresent();
        }
        return byLabel.add(index.getAsInt()) || doubled(place, index.getAsInt());
    }

    private boolean namesChoice(String text) {
        return Label.at(text)
                .filter(label -> choices.byLabel(label.text()).isPresent())
                .isPresent();
    }

    private boolean agrees(String text, int index) {
        OptionalInt meant = choices.byText(text);
        return meant.isPresent() ? meant.getAsInt() == index : choices.isTextOf(text, index);
    }

    private boolean takeTextBehindLead(String line, String told, Location place, Set<Integer> byText) {
        OptionalInt named = labelBeforeText(told);
        if (named.isPresent()) {
            return byText.add(named.getAsInt()) || doubled(place, named.getAsInt());
        }
        OptionalInt index = choices.byText(told);
        if (told.equals(line) || index.isEmpty()) {
            return fail(place, MarkdownCode.KEY_UNRECOGNISED, Quotation.of(line), choices.name(0))
                    .isPresent();
        }
        return byText.add(index.getAsInt()) || doubled(place, index.getAsInt());
    }

    /** {@code B（大阪）}, {@code B - 大阪}, {@code B 大阪}: what stands behind the label is exactly that choice's text. */
    private OptionalInt labelBeforeText(String told) {
        Matcher label = BARE_LABEL.matcher(told);
        OptionalInt index = label.find() ? choices.byLabel(folded(label.group(1))) : OptionalInt.empty();
        return index.isPresent()
                        && Stream.of(told, KeyPhrase.withoutTail(told))
                                .map(line -> line.substring(Math.min(label.end(), line.length())))
                                .flatMap(text ->
                                        Stream.of(text, BRACKETS.matcher(text).replaceFirst("$1")))
                                .anyMatch(text -> index.equals(choices.byText(text)))
                ? index
                : OptionalInt.empty();
    }

    private static String folded(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC);
    }

    private boolean doubled(Location place, int index) {
        return fail(place, MarkdownCode.KEY_REPEATED, choices.name(index)).isPresent();
    }

    private Optional<Set<Integer>> fail(Location place, MarkdownCode code, Object... arguments) {
        diagnostics.report(Diagnostic.at(place, code, arguments));
        return Optional.empty();
    }
}
