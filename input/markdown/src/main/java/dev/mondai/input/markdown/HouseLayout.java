package dev.mondai.input.markdown;

import dev.mondai.input.markdown.layout.tool.RExams;
import java.util.EnumSet;
import java.util.List;
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
    static boolean shapes(Outline outline, SourceText source) {
        long shaped = outline.questions().stream()
                .filter(draft -> isShaped(draft, source))
                .count();
        return shaped > 0
                && shaped * 2 >= outline.questions().size()
                && !RExams.isExercise(source.text().lines());
    }

    private static boolean isShaped(QuestionDraft draft, SourceText source) {
        boolean stem = draft.part(Section.STEM).isPresent();
        boolean choices = draft.part(Section.CHOICES).isPresent();
        boolean key = draft.part(Section.KEY).isPresent();
        boolean fields =
                draft.preamble().stream().anyMatch(n -> FieldsComment.in(n).isPresent());
        if (fields || draft.parts().stream().anyMatch(p -> OWN.contains(p.section()))) {
            return true;
        }
        return stem && (choices || !holdsChoices(draft.part(Section.STEM).orElseThrow(), source))
                || choices && key && draft.preamble().isEmpty() && draft.title() == null;
    }

    private static boolean holdsChoices(QuestionDraft.Part stem, SourceText source) {
        ChoiceReader.Result result = new ChoiceReader(source, diagnostic -> {}).read(stem.content());
        List<ChoiceDraft> choices = result.choices();
        return choices.size() > 1;
    }
}
