package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the texts that a short answer or a gap accepts of their drafts. */
final class AcceptedAnswers {

    private final SourceDocument document;
    private final boolean caseSensitive;
    private final AnswerFractions fractions;

    AcceptedAnswers(SourceDocument document, boolean caseSensitive) {
        this.document = document;
        this.caseSensitive = caseSensitive;
        this.fractions = new AnswerFractions(document.diagnostics());
    }

    /** The answers but the wrong ones, which are reported: without text, doubled, none of them worth everything. */
    List<AcceptedAnswer> of(List<AnswerDraft> drafts) {
        List<AcceptedAnswer> answers = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        for (AnswerDraft draft : drafts) {
            answer(draft).ifPresent(answer -> {
                answers.add(answer);
                String before = known.putIfAbsent(compared(answer.text()), answer.text());
                if (before != null) {
                    report(draft.place(), MarkdownCode.ANSWER_TWICE, answer.text());
                }
            });
        }
        if (answers.size() == drafts.size() && !drafts.isEmpty()) {
            List<Fraction> earned =
                    answers.stream().map(AcceptedAnswer::fraction).toList();
            fractions.checkBest(earned, drafts.get(0).place());
        }
        return answers;
    }

    private Optional<AcceptedAnswer> answer(AnswerDraft draft) {
        Percentage markdown = Percentage.behind(draft.markdown());
        Optional<String> text = AnswerText.of(markdown.text()).filter(t -> !t.isEmpty());
        if (text.isEmpty()) {
            MarkdownCode code = markdown.text().isEmpty() ? MarkdownCode.ANSWER_EMPTY : MarkdownCode.ANSWER_MARKUP;
            report(draft.place(), code, Quotation.of(markdown.text()));
        }
        Optional<Fraction> fraction = fractions.of(markdown, draft.place());
        return text.isPresent() && fraction.isPresent()
                ? Optional.of(new AcceptedAnswer(text.get(), fraction.get(), draft.feedback()))
                : Optional.empty();
    }

    private String compared(String text) {
        return caseSensitive ? text : text.toLowerCase(Locale.ROOT);
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        document.diagnostics().report(Diagnostic.at(place, code, arguments));
    }
}
