package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.Problem;

/** Tells why a question that was found in another layout is not read. */
final class FoundProblem {

    private FoundProblem() {}

    /** Reports what is wrong with a question, if anything is. */
    static boolean report(QuestionDraft draft, SourceDocument document) {
        FoundQuestion found = draft.found();
        if (found == null || found.problem().isEmpty()) {
            return false;
        }
        Problem problem = found.problem().get();
        Location place = document.source().atOrigin(problem.line());
        document.diagnostics()
                .report(Diagnostic.at(place, code(problem), problem.arguments().toArray()));
        return true;
    }

    private static MarkdownCode code(Problem problem) {
        return switch (problem.kind()) {
            case KEY_MISSING -> MarkdownCode.KEY_MISSING;
            case KEY_UNCLEAR -> MarkdownCode.KEY_UNCLEAR;
            case KEY_CONTRADICTED -> MarkdownCode.KEY_CONTRADICTED;
            case KEY_MISNUMBERED -> MarkdownCode.KEY_MISNUMBERED;
            case KEYS_COUNTED -> MarkdownCode.KEYS_COUNTED;
            case QUESTIONS_MERGED -> MarkdownCode.QUESTIONS_MERGED;
            case CHOICES_UNREAD -> MarkdownCode.CHOICES_UNRECOGNISED;
            case LABEL_MISSING -> MarkdownCode.LABEL_MISSING;
            case CHOICES_MISSING -> MarkdownCode.PAIR_UNWANTED;
            case BESIDE_TOOL -> MarkdownCode.QUESTION_BESIDE;
            case CODE_NOT_RUN -> MarkdownCode.CODE_NOT_RUN;
        };
    }

    /** What the list of those left out calls it. */
    static String nameOf(QuestionDraft draft) {
        String stem = draft.part(Section.STEM)
                .flatMap(part -> part.content().stream().findFirst())
                .map(NodeText::of)
                .orElse("");
        return Quotation.of(stem);
    }
}
