package dev.mondai.exporter.markdown;

import dev.mondai.model.Explanation;
import dev.mondai.text.Block;
import dev.mondai.text.ListBlock;
import dev.mondai.text.Paragraph;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an explanation, with the analysis of the choices at its place as a list that is read as one again. */
final class Explanations {

    private static final Pattern LEAD = Pattern.compile("(?i)^\\s*(?:選択肢|option|choice)?\\s*[(\\[【〔]?\\s*");

    /** What follows an entry's name, and would go with it. */
    private static final Pattern SEPARATOR = Pattern.compile("(?s)[:：\\-–—].*");

    private static final Pattern COLON = Pattern.compile("(?s).*[:：]\\s*");

    private final Explanation explanation;
    private final Map<String, RichText> entries;
    private final Texts texts;

    /**
     * A writer.
     *
     * @param entries what is said of each choice, by what its entry begins with
     */
    Explanations(Explanation explanation, Map<String, RichText> entries, Texts texts) {
        this.explanation = explanation;
        this.entries = new LinkedHashMap<>(entries);
        this.texts = texts;
    }

    /** Whether a list of the explanation could be taken for the analysis. */
    boolean isMistakable() {
        Explanation.AnalysisPlace place = explanation.analysis();
        List<Block> blocks = explanation.text().blocks();
        return !entries.isEmpty()
                && blocks.subList(0, place == null ? blocks.size() : place.index()).stream()
                        .anyMatch(this::looksLikeAnalysis);
    }

    private boolean looksLikeAnalysis(Block block) {
        return block instanceof ListBlock list
                && list.items().size() == entries.size()
                && list.items().stream().allMatch(this::beginsWithName);
    }

    private boolean beginsWithName(List<Block> item) {
        String text = Normalizer.normalize(PlainText.of(new RichText(item)), Normalizer.Form.NFKC);
        Matcher lead = LEAD.matcher(text);
        String begin = lead.find() ? text.substring(lead.end()) : text;
        return entries.keySet().stream().anyMatch(name -> begin.regionMatches(true, 0, name, 0, name.length()));
    }

    /** Without the analysis. */
    String plain() {
        return texts.of(explanation.text());
    }

    /** With the analysis at a place. */
    String withAnalysis(Explanation.AnalysisPlace place) {
        List<Block> blocks = explanation.text().blocks();
        List<Block> before = new ArrayList<>(blocks.subList(0, place.index()));
        if (place.leadIn().isEmpty()) {
            before.replaceAll(Explanations::announcingNothing);
        }
        before.addAll(place.leadIn().blocks());
        List<Block> behind = blocks.subList(place.index(), blocks.size());
        List<String> parts = new ArrayList<>();
        if (!before.isEmpty()) {
            parts.add(texts.of(new RichText(before)));
        }
        if (!before.isEmpty() && Texts.isBulletList(before.get(before.size() - 1))) {
            parts.add(Guard.COMMENT);
        }
        parts.add(analysis());
        if (!behind.isEmpty()) {
            if (Texts.isBulletList(behind.get(0))) {
                parts.add(Guard.COMMENT);
            }
            parts.add(texts.of(new RichText(behind)));
        }
        return String.join("\n\n", parts);
    }

    /** A paragraph that ends with a colon above the list would be the line that announces it. */
    private static Block announcingNothing(Block block) {
        return block instanceof Paragraph paragraph
                        && COLON.matcher(PlainText.of(paragraph.content())).matches()
                ? new Paragraph(Guard.behind(paragraph.content()))
                : block;
    }

    private String analysis() {
        List<String> items = new ArrayList<>();
        entries.forEach((name, said) -> {
            boolean losesSign =
                    SEPARATOR.matcher(PlainText.of(said).stripLeading()).matches();
            RichText text = losesSign ? Guard.before(said) : said;
            items.add(texts.item("-", "**" + name + "**:", text, RichText.EMPTY));
        });
        return Texts.list(items);
    }
}
