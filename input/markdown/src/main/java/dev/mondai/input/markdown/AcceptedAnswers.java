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

    AcceptedAnswers(SourceDocument document, boolean caseSensitive) {
        this.document = document;
        this.caseSensitive = caseSensitive;
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
            checkBest(
                    answers.stream().map(AcceptedAnswer::fraction).toList(),
                    drafts.get(0).place());
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
        Optional<Fraction> fraction = fraction(markdown, draft.place());
        return text.isPresent() && fraction.isPresent()
                ? Optional.of(new AcceptedAnswer(text.get(), fraction.get(), draft.feedback()))
                : Optional.empty();
    }

    /** What an answer earns, from 0 to 100. */
    Optional<Fraction> fraction(Percentage percentage, Location place) {
        Optional<Fraction> fraction = percentage.fraction(0);
        if (fraction.isEmpty()) {
            report(place, MarkdownCode.FRACTION_RANGE, percentage.percent().toPlainString() + "%", 0);
        }
        return fraction;
    }

    /** One of them must be worth everything: targets refuse the question otherwise, and nobody could get full marks. */
    void checkBest(List<Fraction> fractions, Location place) {
        if (!fractions.contains(Fraction.FULL)) {
            report(place, MarkdownCode.FRACTION_NO_FULL);
        }
    }

    private String compared(String text) {
        return caseSensitive ? text : text.toLowerCase(Locale.ROOT);
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        document.diagnostics().report(Diagnostic.at(place, code, arguments));
    }
}
