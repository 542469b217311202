package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.QuestionDraft.Part;
import dev.mondai.model.QuestionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The parts of a question's draft, checked: each section once, the comment with fields in its place. */
final class QuestionParts {

    private final QuestionDraft draft;
    private final SourceText source;
    private final DiagnosticSink diagnostics;
    private final @Nullable FieldsComment comment;

    QuestionParts(QuestionDraft draft, SourceText source, DiagnosticSink diagnostics) {
        this.draft = draft;
        this.source = source;
        this.diagnostics = diagnostics;
        this.comment = findComment();
        checkSections();
    }

    Optional<FieldsComment> comment() {
        return Optional.ofNullable(comment);
    }

    /** What stands between title and first section, without the comment. */
    List<Node> preamble() {
        List<Node> text = draft.preamble().stream().filter(n -> !isComment(n)).toList();
        text.stream()
                .findFirst()
                .ifPresent(n -> diagnostics.report(
                        Diagnostic.at(source.at(n), MarkdownCode.TEXT_BEFORE_SECTIONS, Quotation.of(NodeText.of(n)))));
        return text;
    }

    boolean has(Section section) {
        return draft.part(section).isPresent();
    }

    /** Where a section begins; the question's beginning, where it has none such. */
    Location place(Section section) {
        return source.at(draft.part(section).<Node>map(Part::heading).orElse(draft.first()));
    }

    /** The level of the headings that begin sections. */
    int sectionLevel() {
        return draft.parts().isEmpty()
                ? draft.first().getLevel() + 1
                : draft.parts().get(0).heading().getLevel();
    }

    /** Reports the sections that the kind of question has no use for. */
    void reportOthers(Set<Section> known, String kind) {
        draft.parts().stream()
                .filter(part -> part.section() != null && !known.contains(part.section()))
                .forEach(part -> report(part, unused(part, kind), kind));
    }

    /** What many call the answer of an essay has a name of its own. */
    private static MarkdownCode unused(Part part, String kind) {
        boolean isEssayKey = part.section() == Section.KEY && kind.equals(QuestionType.ESSAY.id());
        return isEssayKey ? MarkdownCode.ESSAY_KEY : MarkdownCode.SECTION_UNUSED;
    }

    /** What stands in a section; nothing where there is none. */
    List<Node> content(Section section) {
        return draft.part(section).map(part -> content(part)).orElse(List.of());
    }

    /** The explanation, with the unknown sections under their own headings, in document order. */
    List<Node> explanation() {
        List<Node> nodes = new ArrayList<>();
        boolean explained = false;
        for (Part part : draft.parts()) {
            if (part.section() == null) {
                nodes.add(part.heading());
                nodes.addAll(content(part));
            } else if (part.section() == Section.EXPLANATION && !explained) {
                nodes.addAll(content(part));
                explained = true;
            }
        }
        return nodes;
    }

    private List<Node> content(Part part) {
        return part.content().stream().filter(n -> !isComment(n)).toList();
    }

    private static boolean isComment(Node node) {
        return FieldsComment.in(node).isPresent() || ChoiceReader.isComment(node);
    }

    private @Nullable FieldsComment findComment() {
        List<FieldsComment> placed = comments(placeOfFields());
        Stream<FieldsComment> all = Stream.concat(
                comments(draft.preamble()).stream(),
                draft.parts().stream().flatMap(part -> comments(part.content()).stream()));
        FieldsComment first = placed.isEmpty() ? null : placed.get(0);
        all.filter(c -> !c.equals(first))
                .forEach(c -> diagnostics.report(Diagnostic.at(source.at(c.node()), MarkdownCode.FIELDS_MISPLACED)));
        return first;
    }

    /** Under the title; without one, the beginning of the first section. */
    private List<Node> placeOfFields() {
        if (draft.title() != null) {
            return draft.preamble();
        }
        List<Node> first = draft.parts().get(0).content();
        return first.subList(0, Math.min(1, first.size()));
    }

    private static List<FieldsComment> comments(List<Node> nodes) {
        return nodes.stream().flatMap(n -> FieldsComment.in(n).stream()).toList();
    }

    private void checkSections() {
        Set<Section> seen = EnumSet.noneOf(Section.class);
        for (Part part : draft.parts()) {
            if (part.section() == null) {
                report(part, MarkdownCode.SECTION_UNKNOWN);
            } else if (!seen.add(part.section())) {
                report(part, MarkdownCode.SECTION_TWICE);
            }
        }
    }

    private void report(Part part, MarkdownCode code, String... more) {
        List<Object> arguments = new ArrayList<>(List.of(Quotation.of(Outline.textOf(part.heading()))));
        arguments.addAll(List.of(more));
        diagnostics.report(Diagnostic.at(source.at(part.heading()), code, arguments.toArray()));
    }
}
