package dev.mondai.input.markdown;

import dev.mondai.exporter.markdown.HouseWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * The words that head a section, in every language that {@code section-words.tsv} knows, and those that a bank adds.
 *
 * <p>A word counts only as the whole heading; numbering before it and a colon behind it do not matter, nor do case,
 * width and emphasis.
 */
final class SectionWords {

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

    /** What a heading means, if it is a section's; one with a comment in it never is. */
    Optional<Meaning> meaningOf(Heading heading) {
        for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html && html.getLiteral().startsWith("<!--")) {
                return Optional.empty();
            }
        }
        return meaningOf(Outline.textOf(heading));
    }

    /** What the text of a heading means, if it is a section's. */
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
        return HouseWords.folded(heading);
    }

    private static SectionWords load() {
        Map<String, Meaning> meanings = new HashMap<>();
        HouseWords.all()
                .forEach(word ->
                        meanings.put(folded(word.word()), new Meaning(section(word.section()), word.language())));
        return new SectionWords(meanings);
    }

    private static Section section(String id) {
        return Section.byId(id).orElseThrow(() -> new IllegalStateException("section-words.tsv: " + id));
    }
}
