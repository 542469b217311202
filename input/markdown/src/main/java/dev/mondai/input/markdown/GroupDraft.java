package dev.mondai.input.markdown;

import dev.mondai.input.markdown.QuestionDraft.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A draft that has questions within it: it has a section for what they share, or says in its comment that it is a group.
 *
 * @param own what belongs to the group itself, with its known sections alone
 * @param members the questions at the headings below
 * @param outside what stands between them and belongs to none
 */
record GroupDraft(QuestionDraft own, List<QuestionDraft> members, List<Node> outside) {

    GroupDraft {
        members = List.copyOf(members);
        outside = List.copyOf(outside);
    }

    static boolean isGroup(QuestionDraft draft) {
        return draft.part(Section.STIMULUS).isPresent()
                || draft.preamble().stream().anyMatch(GroupDraft::opensGroup);
    }

    /** Whether a node is a comment that says {@code type: group}. */
    static boolean opensGroup(Node node) {
        return FieldsComment.in(node).filter(FieldsComment::saysGroup).isPresent();
    }

    static GroupDraft of(QuestionDraft draft, SectionWords words) {
        if (!draft.members().isEmpty()) {
            return new GroupDraft(draft, draft.members(), List.of());
        }
        List<Part> parts = new ArrayList<>();
        List<Node> below = new ArrayList<>();
        for (Part part : draft.parts()) {
            int end = part.section() == Section.STIMULUS
                    ? startOfMembers(part.content(), words)
                    : part.content().size();
            if (part.section() == null) {
                below.add(part.heading());
                below.addAll(part.content());
            } else {
                parts.add(new Part(
                        part.heading(),
                        part.section(),
                        part.language(),
                        part.content().subList(0, end)));
                below.addAll(part.content().subList(end, part.content().size()));
            }
        }
        Outline outline = Outline.of(below, words);
        QuestionDraft own = new QuestionDraft(draft.title(), draft.above(), draft.preamble(), parts);
        List<Node> outside = Stream.of(outline.introduction(), headings(outline), outline.outside())
                .flatMap(List::stream)
                .toList();
        return new GroupDraft(own, outline.questions(), outside);
    }

    /** Where the first question begins among what stands below the stimulus, with the headings above it. */
    private static int startOfMembers(List<Node> content, SectionWords words) {
        Optional<QuestionDraft> first =
                Outline.of(content, words).questions().stream().findFirst();
        return first.map(question -> Stream.concat(question.above().stream(), Stream.of(question.first()))
                        .mapToInt(content::indexOf)
                        .min()
                        .orElseThrow())
                .orElse(content.size());
    }

    /** Headings between the group's title and its members': within a group there are no categories. */
    private static List<Node> headings(Outline outline) {
        return outline.questions().stream()
                .flatMap(question -> question.above().stream())
                .distinct()
                .<Node>map(Heading.class::cast)
                .toList();
    }
}
