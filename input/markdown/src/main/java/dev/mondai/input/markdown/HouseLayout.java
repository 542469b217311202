package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.layout.tool.RExams;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.syntax.MediaResolver;
import dev.mondai.input.markdown.syntax.RichTextBuilder;
import dev.mondai.text.RichText;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;

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

    /** The sections that other layouts have as well. */
    private static final Set<Section> SHARED =
            EnumSet.of(Section.STEM, Section.CHOICES, Section.KEY, Section.EXPLANATION, Section.REFERENCES);

    /** One key that the house does not read is a slip of its author; more of them are a habit. */
    private static final int SLIP = 1;

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

    /**
     * How many keys are read, where its author has the habit of saying more below their headings than the house reads,
     * such as the reason, and nothing is of the house alone.
     */
    static OptionalLong keysReadOfSome(Outline outline, SourceText source) {
        if (outline.questions().stream().anyMatch(draft -> hasFields(draft) || !hasOnly(SHARED, draft))) {
            return OptionalLong.empty();
        }
        Map<Boolean, Long> keys = outline.questions().stream()
                .filter(draft -> draft.part(Section.CHOICES).isPresent()
                        && draft.part(Section.KEY).isPresent())
                .collect(Collectors.partitioningBy(draft -> isKeyRead(draft, source), Collectors.counting()));
        return keys.get(false) > SLIP ? OptionalLong.of(keys.get(true)) : OptionalLong.empty();
    }

    /** How many choices each question has. */
    static List<Integer> numbersOfChoices(Outline outline, SourceText source) {
        return outline.questions().stream()
                .map(draft -> draft.part(Section.CHOICES)
                        .map(part -> choices(part, source).size())
                        .orElse(0))
                .toList();
    }

    private static boolean isKeyRead(QuestionDraft draft, SourceText source) {
        QuestionDraft.Part key = draft.part(Section.KEY).orElseThrow();
        RichTextBuilder words =
                new RichTextBuilder(key.heading(), MediaResolver.UNSEEN, span -> Location.of(""), diagnostic -> {});
        List<String> lines = KeyLines.of(key.content(), source, words);
        List<ChoiceDraft> choices = choices(draft.part(Section.CHOICES).orElseThrow(), source);
        NamedChoices named = NamedChoices.of(
                choices.stream().map(ChoiceDraft::label).toList(),
                choices.stream()
                        .map(choice -> new RichText(choice.parts().stream()
                                .flatMap(piece -> words.blocks(piece).stream())
                                .toList()))
                        .toList());
        return choices.isEmpty()
                || new KeyReader(named, diagnostic -> {})
                        .read(lines, Location.of(""))
                        .isPresent();
    }

    private static boolean hasFields(QuestionDraft draft) {
        return draft.preamble().stream().anyMatch(n -> FieldsComment.in(n).isPresent());
    }

    /** Whether the sections that the house knows are none but these. */
    private static boolean hasOnly(Set<Section> sections, QuestionDraft draft) {
        return draft.parts().stream().allMatch(p -> p.section() == null || sections.contains(p.section()));
    }

    private static boolean isShaped(QuestionDraft draft, SourceText source, Vocabulary vocabulary) {
        boolean stem = draft.part(Section.STEM).isPresent();
        Optional<QuestionDraft.Part> choices = draft.part(Section.CHOICES);
        boolean key = draft.part(Section.KEY).isPresent();
        if (hasFields(draft)
                || draft.parts().stream().anyMatch(p -> OWN.contains(p.section()) && !isTableOfKeys(p, stem))) {
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

    /** Whether a table is all that a heading for the model answer holds, and no stem asks for it: the keys of an examination. */
    private static boolean isTableOfKeys(QuestionDraft.Part part, boolean stem) {
        return part.section() == Section.MODEL_ANSWER
                && !stem
                && !part.content().isEmpty()
                && part.content().stream().allMatch(TableBlock.class::isInstance);
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
