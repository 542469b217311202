package dev.mondai.input.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that head a section, in every language that {@code section-words.tsv} knows, and those that a bank adds.
 *
 * <p>A word counts only as the whole heading; numbering before it and a colon behind it do not matter, nor do case,
 * width and emphasis.
 */
final class SectionWords {

    /** Such as {@code 1.}, {@code (2)}, {@code 1-2)} or {@code 3 }. */
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[(\\[]\\d+(?:[.-]\\d+)*[)\\]]\\s*|\\d+(?:[.-]\\d+)*(?:[.):、]\\s*|\\s+))");

    private static final Pattern CLOSING_COLON = Pattern.compile("\\s*:$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(.+)$");
    private static final SectionWords BUILT_IN = load();

    /** A word's section and language. */
    record Meaning(Section section, String language) {}

    private final Map<String, Meaning> meanings;

    private SectionWords(Map<String, Meaning> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    static SectionWords builtIn() {
        return BUILT_IN;
    }

    /**
     * These words and one more, of no particular language.
     *
     * @return empty where the word stands for another section already
     */
    Optional<SectionWords> with(Section section, String word) {
        Map<String, Meaning> more = new HashMap<>(meanings);
        Meaning known = more.putIfAbsent(folded(word), new Meaning(section, ""));
        return known == null || known.section() == section ? Optional.of(new SectionWords(more)) : Optional.empty();
    }

    /** What a heading means, if it is a section's. */
    Optional<Meaning> meaningOf(String heading) {
        return Optional.ofNullable(meanings.get(folded(heading)));
    }

    /** Whether a heading of the text is a section's, as far as one can tell before parsing. */
    boolean standsInHeadingOf(String text) {
        return HEADING.matcher(text)
                .results()
                .anyMatch(m -> meaningOf(m.group(1).replace("*", "")).isPresent());
    }

    private static String folded(String heading) {
        String plain = SPACE.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
        String unnumbered = NUMBERING.matcher(plain).replaceFirst("");
        return CLOSING_COLON.matcher(unnumbered).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static SectionWords load() {
        try (InputStream table = SectionWords.class.getResourceAsStream("section-words.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            Map<String, Meaning> meanings = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> meanings.put(folded(row[2]), new Meaning(section(row[0]), row[1])));
            return new SectionWords(meanings);
        } catch (IOException e) {
            throw new UncheckedIOException("section-words.tsv cannot be read", e);
        }
    }

    private static Section section(String id) {
        return Section.byId(id).orElseThrow(() -> new IllegalStateException("section-words.tsv: " + id));
    }
}
