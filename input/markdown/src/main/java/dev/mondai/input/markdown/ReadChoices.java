package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The choices of a question, before it is known which are right.
 *
 * @param before what stands before the first one in their section
 * @param drafts as they stand in the source
 * @param contents their texts, in the same order
 */
record ReadChoices(List<Excerpt> before, List<ChoiceDraft> drafts, List<RichText> contents) {

    ReadChoices {
        before = List.copyOf(before);
        drafts = List.copyOf(drafts);
        contents = List.copyOf(contents);
    }

    NamedChoices named() {
        return NamedChoices.of(labels(), contents);
    }

    List<String> labels() {
        return drafts.stream().map(ChoiceDraft::label).toList();
    }

    List<Location> places() {
        return drafts.stream().map(ChoiceDraft::place).toList();
    }

    /** The places of those that the author ticked. */
    Set<Integer> ticked() {
        Set<Integer> ticked = new TreeSet<>();
        IntStream.range(0, drafts.size())
                .filter(i -> drafts.get(i).tick() == Tick.TICKED)
                .forEach(ticked::add);
        return ticked;
    }
}
