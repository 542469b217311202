package dev.mondai.input.markdown;

import dev.mondai.input.markdown.layout.house.FoundQuestion;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A question as its headings show it: nothing but its parts is known yet.
 *
 * @param title the heading above its sections; null where there is none
 * @param above the headings above the title, from the outermost inwards
 * @param preamble what stands between the title and the first section
 * @param parts its sections in document order, at least one
 * @param found what else is known of it, where it was recognised in another layout than the house's; null there
 * @param members the questions of a group that was recognised in another layout; none for anything else
 */
record QuestionDraft(
        @Nullable Heading title,
        List<Heading> above,
        List<Node> preamble,
        List<Part> parts,
        @Nullable FoundQuestion found,
        List<QuestionDraft> members) {

    QuestionDraft(@Nullable Heading title, List<Heading> above, List<Node> preamble, List<Part> parts) {
        this(title, above, preamble, parts, null, List.of());
    }

    /**
     * A heading at the section level with what stands under it.
     *
     * @param section what the heading means; null for an unknown one
     * @param language the language of the heading's word; empty where unknown
     */
    record Part(Heading heading, @Nullable Section section, String language, List<Node> content) {

        Part {
            content = List.copyOf(content);
        }
    }

    QuestionDraft {
        above = List.copyOf(above);
        preamble = List.copyOf(preamble);
        parts = List.copyOf(parts);
        members = List.copyOf(members);
    }

    /** The node that the question begins with. */
    Heading first() {
        return title != null ? title : parts.get(0).heading();
    }

    /** The first part that is this section. */
    Optional<Part> part(Section section) {
        return parts.stream().filter(p -> p.section() == section).findFirst();
    }
}
