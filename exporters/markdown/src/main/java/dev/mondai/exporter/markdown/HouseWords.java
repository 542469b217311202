package dev.mondai.exporter.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that head the sections of the house layout. The reader of Markdown takes them from here, so that what is
 * written is read.
 */
public final class HouseWords {

    /** Such as {@code 1.}, {@code (2)}, {@code 1-2)} or {@code 3 }. */
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[(\\[]\\d+(?:[.-]\\d+)*[)\\]]\\s*|\\d+(?:[.-]\\d+)*(?:[.):、]\\s*|\\s+))");

    private static final Pattern CLOSING_COLON = Pattern.compile("\\s*:$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final List<HouseWord> ALL = load();
    private static final Set<String> FOLDED =
            ALL.stream().map(word -> folded(word.word())).collect(Collectors.toSet());

    /**
     * A word that heads a section.
     *
     * @param section the section's id, such as {@code model-answer}
     * @param language {@code ja} or {@code en}
     */
    public record HouseWord(String section, String language, String word) {}

    private HouseWords() {}

    /** All words; the first of a section and language is the one that is written. */
    public static List<HouseWord> all() {
        return ALL;
    }

    /** A heading as it is compared: without numbering, closing colon, width and case. */
    public static String folded(String heading) {
        String plain = SPACE.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
        String unnumbered = NUMBERING.matcher(plain).replaceFirst("");
        return CLOSING_COLON.matcher(unnumbered).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** Whether a heading is a section's. */
    static boolean isSection(String heading) {
        return FOLDED.contains(folded(heading));
    }

    /** The word that is written. */
    static String of(Section section, String language) {
        return ALL.stream()
                .filter(word ->
                        word.section().equals(section.id()) && word.language().equals(language))
                .findFirst()
                .orElseThrow()
                .word();
    }

    private static List<HouseWord> load() {
        try (InputStream table = HouseWords.class.getResourceAsStream("section-words.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new HouseWord(row[0], row[1], row[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("section-words.tsv cannot be read", e);
        }
    }
}
