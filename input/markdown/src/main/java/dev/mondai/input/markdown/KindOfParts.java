package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.gap.GapNode;
import dev.mondai.model.QuestionType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * Tells which kind of question some parts make: the one that its author states, else the one that shows in the sections
 * that are there and in the form of the key.
 */
final class KindOfParts {

    /** {@code = 3 * 4}, {@code = {a}}; not {@code ==} and other words that begin so. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=＝]\\s*[-+.(]?\\s*[\\d(（{０-９]");

    private final SourceDocument document;
    private final QuestionParts parts;

    KindOfParts(SourceDocument document, QuestionParts parts) {
        this.document = document;
        this.parts = parts;
    }

    /** The kind; a choice question where nothing shows another, so that what is missing is told in its words. */
    QuestionType infer() {
        return parts.has(Section.VALUES) && !parts.has(Section.STIMULUS) ? QuestionType.VARIANTS : ofVariant();
    }

    /** The kind of each variant, where there are values; else the question's own. */
    QuestionType ofVariant() {
        return ofSections().orElseGet(() -> parts.has(Section.KEY) ? ofKey() : withoutKey());
    }

    private Optional<QuestionType> ofSections() {
        if (parts.has(Section.STIMULUS)) {
            return Optional.of(QuestionType.GROUP);
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
        List<String> answers = AnswerDrafts.markdownOf(parts.content(Section.KEY), document.source()).stream()
                .map(answer -> Percentage.behind(answer).text())
                .map(answer -> AnswerText.of(answer).orElse(answer.replaceAll("[*_`]", "")))
                .toList();
        if (answers.size() == 1 && TruthWords.meaningOf(answers.get(0)).isPresent()) {
            return QuestionType.TRUE_FALSE;
        }
        boolean areNumbers = !answers.isEmpty() && answers.stream().allMatch(KindOfParts::isNumber);
        if (areNumbers || answers.stream().anyMatch(KindOfParts::isPlainlyNumber)) {
            return QuestionType.NUMERICAL;
        }
        boolean namesChoices =
                answers.stream().allMatch(a -> KeyPhrase.labelsOf(a).isPresent());
        return namesChoices && !parts.content(Section.KEY).isEmpty()
                ? QuestionType.SINGLE_CHOICE
                : QuestionType.SHORT_ANSWER;
    }

    /** What might be meant as a number must not pass for a word: it is read as a number, or reported. */
    private static boolean isNumber(String text) {
        return NumberPhrase.of(text).isPresent() || NumberPhrase.isDoubtful(text);
    }

    /** What no text looks like; a formula without values is reported when it is read. */
    private static boolean isPlainlyNumber(String text) {
        return NumberPhrase.isRange(text) || FORMULA.matcher(text).find();
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
