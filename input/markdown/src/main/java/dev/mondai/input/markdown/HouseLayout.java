package dev.mondai.input.markdown;

import dev.mondai.input.markdown.layout.tool.RExams;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether a document is in the house layout: then its words mean what they say there, and nothing is guessed. */
final class HouseLayout {

    /** The sections that only the house layout has. */
    private static final Set<Section> OWN = EnumSet.of(
            Section.PAIRS,
            Section.ORDER,
            Section.GAPS,
            Section.VALUES,
            Section.MODEL_ANSWER,
            Section.RUBRIC,
            Section.TEMPLATE,
            Section.STIMULUS);

    private HouseLayout() {}

    /** Whether at least half of what the headings show are questions of the house layout. */
    static boolean shapes(Outline outline, SourceText source, Vocabulary vocabulary) {
        long shaped = outline.questions().stream()
                .filter(draft -> isShaped(draft, source, vocabulary))
                .count();
        return shaped > 0
                && shaped * 2 >= outline.questions().size()
                && !RExams.isExercise(source.text().lines());
    }

    private static boolean isShaped(QuestionDraft draft, SourceText source, Vocabulary vocabulary) {
        boolean stem = draft.part(Section.STEM).isPresent();
        Optional<QuestionDraft.Part> choices = draft.part(Section.CHOICES);
        boolean key = draft.part(Section.KEY).isPresent();
        boolean fields =
                draft.preamble().stream().anyMatch(n -> FieldsComment.in(n).isPresent());
        if (fields || draft.parts().stream().anyMatch(p -> OWN.contains(p.section()))) {
            return true;
        }
        if (choices.filter(part -> !isReadable(part, source, vocabulary)).isPresent()) {
            return false;
        }
        return stem
                        && (choices.isPresent()
                                || !holdsChoices(draft.part(Section.STEM).orElseThrow(), source))
                || choices.isPresent() && key && draft.preamble().isEmpty() && draft.title() == null;
    }

    private static boolean holdsChoices(QuestionDraft.Part stem, SourceText source) {
        return choices(stem, source).size() > 1;
    }

    private static List<ChoiceDraft> choices(QuestionDraft.Part part, SourceText source) {
        return new ChoiceReader(source, diagnostic -> {}).read(part.content()).choices();
    }

    /**
     * Whether the house's labels are all that its choices have. What a bank with words or a layout of its own writes
     * otherwise is no slip.
     */
    private static boolean isReadable(QuestionDraft.Part part, SourceText source, Vocabulary vocabulary) {
        if (vocabulary.equals(Vocabulary.builtIn())) {
            return true;
        }
        return !choices(part, source).isEmpty()
                && part.content().stream()
                        .flatMap(node -> node.getSourceSpans().stream())
                        .noneMatch(span -> vocabulary.marks().standAt(source.line(span.getLineIndex())));
    }
}
