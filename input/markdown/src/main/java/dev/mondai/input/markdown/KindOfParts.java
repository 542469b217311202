package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.gap.GapNode;
import dev.mondai.model.QuestionType;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Tells which kind of question some parts make: the one that its author states, else the one that shows in the sections
 * that are there and in the form of the key.
 */
final class KindOfParts {

    private final SourceDocument document;
    private final QuestionParts parts;

    KindOfParts(SourceDocument document, QuestionParts parts) {
        this.document = document;
        this.parts = parts;
    }

    /** The kind; a choice question where nothing shows another, so that what is missing is told in its words. */
    QuestionType infer() {
        return ofSections().orElseGet(() -> parts.has(Section.KEY) ? ofKey() : withoutKey());
    }

    private Optional<QuestionType> ofSections() {
        if (parts.has(Section.STIMULUS)) {
            return Optional.of(QuestionType.GROUP);
        }
        if (parts.has(Section.VALUES)) {
            return Optional.of(QuestionType.VARIANTS);
        }
        if (parts.has(Section.CHOICES)) {
            return Optional.of(QuestionType.SINGLE_CHOICE);
        }
        if (parts.has(Section.PAIRS)) {
            return Optional.of(QuestionType.MATCHING);
        }
        if (parts.has(Section.ORDER)) {
            return Optional.of(QuestionType.ORDERING);
        }
        return parts.has(Section.GAPS) ? Optional.of(QuestionType.CLOZE) : Optional.empty();
    }

    /** A key of letters alone speaks of choices, which then are missing. */
    private QuestionType ofKey() {
        List<String> lines = KeyLines.of(parts.content(Section.KEY), document.source(), document.rich());
        if (lines.size() == 1 && TruthWords.meaningOf(lines.get(0)).isPresent()) {
            return QuestionType.TRUE_FALSE;
        }
        return lines.stream().allMatch(KindOfParts::namesLetters)
                ? QuestionType.SINGLE_CHOICE
                : QuestionType.SHORT_ANSWER;
    }

    private static boolean namesLetters(String line) {
        return KeyPhrase.labelsOf(line).isPresent();
    }

    private QuestionType withoutKey() {
        if (parts.content(Section.STEM).stream().anyMatch(KindOfParts::holdsGap)) {
            return QuestionType.CLOZE;
        }
        boolean isEssay = parts.has(Section.MODEL_ANSWER) || parts.has(Section.RUBRIC) || parts.has(Section.TEMPLATE);
        return isEssay ? QuestionType.ESSAY : QuestionType.SINGLE_CHOICE;
    }

    private static boolean holdsGap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof GapNode || holdsGap(child)) {
                return true;
            }
        }
        return false;
    }
}
