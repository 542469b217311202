package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Keys that stand together, each of which begins with a label, some with the reason behind it: where all of them do,
 * what the reason says is nothing of the key, be it {@code C not only 位于句首}.
 */
final class LabelsWithReasons {

    private static final int FEWEST = 4;

    private static final Pattern LABEL = Pattern.compile(
            "[\\s*_]*\\(?(?<label>[A-Hア-オ①-⑧○〇×])\\)?[*_]*(?:[.:、]\\s*|\\s+|$)(?<reason>.*)", Pattern.DOTALL);

    /** A reason begins a sentence, or is in another script than what is asked. */
    private static final Pattern REASON =
            Pattern.compile("[\\s*_\"'“「『(]*(?:\\p{Lu}\\p{L}|\\p{Lo}).*|.*\\p{IsHan}.*", Pattern.DOTALL);

    private static final Pattern OTHER_LABEL =
            Pattern.compile("(?<![\\p{L}\\p{N}'’-])[B-Hア-オ①-⑧](?![\\p{L}\\p{N}'’-])");

    private LabelsWithReasons() {}

    /** An entry that is more than its key alone, its reason apart; one that names other labels or a choice's text, or judges its own, as it is. */
    static KeyEntry readable(KeyEntry entry, List<KeyEntry> all, ChoiceRun run, Truth truth) {
        KeyText text = new KeyText(run);
        Matcher label = label(entry);
        if (!label.matches() || isAlone(entry, text) || !areLabels(all)) {
            return entry;
        }
        String reason = label.group("reason");
        boolean apart = REASON.matcher(reason).matches()
                && !OTHER_LABEL.matcher(reason).find()
                && !namesAnother(reason, run, label.group("label"))
                && text.read(reason).isEmpty()
                && truth.read(reason).isEmpty();
        return apart ? cut(entry, label.start("reason")) : entry;
    }

    private static boolean isAlone(KeyEntry entry, KeyText text) {
        return text.read(entry.key().text()).filter(KeyText.Reading::all).isPresent();
    }

    private static boolean namesAnother(String reason, ChoiceRun run, String label) {
        String said = Plain.of(reason);
        int own = run.placeOf(label).orElse(-1);
        return IntStream.range(0, run.size())
                .filter(place -> place != own)
                .mapToObj(place -> run.items().get(place).text())
                .anyMatch(text -> text.length() > 1 && said.contains(text));
    }

    private static Matcher label(KeyEntry entry) {
        return LABEL.matcher(Folding.narrow(entry.key().text()));
    }

    private static boolean areLabels(List<KeyEntry> all) {
        List<Matcher> labels = all.stream()
                .map(LabelsWithReasons::label)
                .filter(Matcher::matches)
                .toList();
        return labels.size() == all.size()
                && labels.size() >= FEWEST
                && labels.stream().map(label -> label.group("label")).distinct().count() > 1;
    }

    private static KeyEntry cut(KeyEntry entry, int at) {
        Piece key = entry.key();
        List<Piece> rest = new ArrayList<>();
        rest.add(new Piece(key.line(), key.column() + at, key.text().substring(at)));
        rest.addAll(entry.rest());
        return new KeyEntry(
                entry.number(), new Piece(key.line(), key.column(), key.text().substring(0, at)), rest);
    }
}
