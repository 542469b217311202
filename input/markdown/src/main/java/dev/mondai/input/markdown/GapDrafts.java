package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.GapResolver;
import dev.mondai.input.markdown.syntax.gap.GapNode;
import dev.mondai.text.Gap;
import dev.mondai.text.Inline;
import dev.mondai.text.RichText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects the gaps of a cloze while its text is read.
 *
 * <p>Where the question has a section of gaps, a gap that is a single word is a name of that section. Any other gap holds
 * its own answers, and is called by its place in the text: {@code 1}, {@code 2} …
 */
final class GapDrafts implements GapResolver {

    private final QuestionFrame frame;
    private final Map<String, GapDraft> named;
    private final Map<String, GapDraft> found = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private int count;

    private GapDrafts(QuestionFrame frame, Map<String, GapDraft> named) {
        this.frame = frame;
        this.named = named;
    }

    static GapDrafts of(QuestionFrame frame) {
        Map<String, GapDraft> named =
                new GapList(frame.document()).read(frame.parts().content(Section.GAPS));
        return new GapDrafts(frame, named);
    }

    @Override
    public Optional<Inline> inlineOf(GapNode node) {
        count++;
        GapDraft gap = gap(node.content(), frame.document().source().at(node));
        if (found.putIfAbsent(gap.name(), gap) != null) {
            frame.report(frame.document().source().at(node), MarkdownCode.GAP_TWICE, gap.name());
        }
        return Optional.of(new Gap(gap.name()));
    }

    private GapDraft gap(String content, Location place) {
        GapDraft byName = named.get(content);
        if (byName != null) {
            return byName;
        }
        GapDraft inline = GapDraft.inline(Integer.toString(count), content, place);
        if (!named.isEmpty() && inline.answers().size() == 1 && inline.form() == GapForm.TEXT) {
            frame.report(place, MarkdownCode.GAP_UNKNOWN, Quotation.of(content), String.join(", ", named.keySet()));
            unknown.add(inline.name());
        }
        return inline;
    }

    /** A gap is lost with what stands round it where that is no text, such as a script. */
    private void checkShown(RichText stem) {
        Set<String> shown = stem.nodes()
                .filter(Gap.class::isInstance)
                .map(gap -> ((Gap) gap).id())
                .collect(Collectors.toSet());
        found.values().stream()
                .filter(gap -> !shown.contains(gap.name()))
                .forEach(gap -> frame.report(gap.place(), MarkdownCode.GAP_UNUSED, gap.name()));
    }

    /** The gaps in the order of the text; what does not fit together is reported. */
    List<GapDraft> checked(RichText stem) {
        checkShown(stem);
        if (found.isEmpty()) {
            frame.report(frame.parts().place(Section.STEM), MarkdownCode.GAPS_MISSING);
        } else {
            named.values().stream()
                    .filter(gap -> !found.containsKey(gap.name()))
                    .forEach(gap -> frame.report(gap.place(), MarkdownCode.GAP_UNUSED, gap.name()));
        }
        return found.values().stream()
                .filter(gap -> !unknown.contains(gap.name()))
                .toList();
    }
}
