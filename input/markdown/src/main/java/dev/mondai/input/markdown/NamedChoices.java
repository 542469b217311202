package dev.mondai.input.markdown;

import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The choices of a question as a key may name them: by label, or by text.
 *
 * @param labels empty texts where the choices have none
 * @param texts as plain text on one line
 */
record NamedChoices(List<String> labels, List<String> texts) {

    private static final Pattern FINAL_STOP = Pattern.compile("[。.]\\s*$");
    private static final Pattern PLACE = Pattern.compile("#(\\d{1,3})");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    NamedChoices {
        labels = List.copyOf(labels);
        texts = List.copyOf(texts);
    }

    static NamedChoices of(List<String> labels, List<RichText> contents) {
        return new NamedChoices(
                labels, contents.stream().map(PlainText::singleLine).toList());
    }

    /** The choice with this label, in either case where that is clear. */
    OptionalInt byLabel(String label) {
        int exact = labels.indexOf(label);
        if (exact >= 0) {
            return OptionalInt.of(exact);
        }
        return only(index -> labels.get(index).equalsIgnoreCase(label));
    }

    /** The one choice with this text; where the exact characters do not decide, width and final stop do not matter. */
    OptionalInt byText(String text) {
        String wanted = SPACE.matcher(text).replaceAll(" ").strip();
        if (wanted.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt exact = only(index -> canonical(texts.get(index)).equals(canonical(wanted)));
        return exact.isPresent() ? exact : only(index -> loose(texts.get(index)).equals(loose(wanted)));
    }

    /** The choice that a name means: by its label, else by its text, else by its place: {@code #2}. */
    OptionalInt named(String name) {
        List<String> labelsOf = KeyPhrase.labelsOf(name).orElse(List.of());
        OptionalInt labelled = labelsOf.size() == 1
                ? byLabel(labelsOf.get(0))
                : byLabel(Normalizer.normalize(name, Normalizer.Form.NFKC).strip());
        OptionalInt known = labelled.isPresent() ? labelled : byText(name);
        Matcher place = PLACE.matcher(name.strip());
        return known.isEmpty() && place.matches() ? byPlace(Integer.parseInt(place.group(1)) - 1) : known;
    }

    private OptionalInt byPlace(int index) {
        return index >= 0 && index < labels.size() ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /** Whether this is the text of that choice; saying nothing does not contradict it. */
    boolean isTextOf(String text, int index) {
        return text.isBlank() || loose(text).equals(loose(texts.get(index)));
    }

    /** How messages call a choice: by its label, else by its text. */
    String name(int index) {
        String label = labels.get(index);
        return label.isEmpty() ? "“" + Quotation.of(texts.get(index)) + "”" : label;
    }

    String names(Collection<Integer> indexes) {
        return indexes.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    String textsOf(Collection<Integer> indexes) {
        return indexes.stream().map(texts::get).map(Quotation::of).collect(Collectors.joining(", "));
    }

    String allNames() {
        return names(IntStream.range(0, labels.size()).boxed().toList());
    }

    private OptionalInt only(IntPredicate condition) {
        int[] found =
                IntStream.range(0, labels.size()).filter(condition).limit(2).toArray();
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }

    private static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String loose(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String unended = FINAL_STOP.matcher(compatible).replaceAll("");
        return SPACE.matcher(unended).replaceAll(" ").strip();
    }
}
