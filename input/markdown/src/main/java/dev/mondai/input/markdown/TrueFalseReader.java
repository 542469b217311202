package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.text.RichText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** Statements that are true or false. */
final class TrueFalseReader implements KindReader {

    @Override
    public Set<Section> sections() {
        Set<Section> sections = EnumSet.of(Section.KEY);
        sections.addAll(Section.COMMON);
        return sections;
    }

    @Override
    public Set<Field> fields() {
        return Field.scoredAnd(Field.ANALYSIS);
    }

    @Override
    public Optional<TrueFalseQuestion> read(QuestionFrame frame) {
        SourceDocument document = frame.document();
        RichText stem = frame.stem();
        QuestionInfo info = frame.info(stem, "");
        Optional<Boolean> answer = answer(frame);
        List<Node> explanation = frame.parts().explanation();
        Analysis analysis = frame.mayAnalyse()
                ? Analysis.ofTruth(explanation, document.source(), document.diagnostics())
                : Analysis.of(explanation, List.of(""), document.source(), document.diagnostics());
        QuestionBody body = frame.body(stem, analysis.explanation(document), true);
        return frame.isSound() && answer.isPresent()
                ? Optional.of(new TrueFalseQuestion(
                        info,
                        body,
                        answer.get(),
                        feedback(document, analysis, true),
                        feedback(document, analysis, false)))
                : Optional.empty();
    }

    private static Optional<Boolean> answer(QuestionFrame frame) {
        List<Node> content = frame.parts().content(Section.KEY);
        List<String> lines =
                KeyLines.of(content, frame.document().source(), frame.document().rich());
        if (lines.isEmpty()) {
            frame.report(frame.parts().place(Section.KEY), MarkdownCode.ANSWER_MISSING);
            return Optional.empty();
        }
        Optional<Boolean> answer = lines.size() == 1 ? TruthWords.meaningOf(lines.get(0)) : Optional.empty();
        if (answer.isEmpty() || content.stream().anyMatch(KeyLines::isStruckOut)) {
            String text = Quotation.of(String.join(" ", lines));
            frame.report(frame.document().source().at(content.get(0)), MarkdownCode.TRUTH_UNRECOGNISED, text);
        }
        return answer;
    }

    private static RichText feedback(SourceDocument document, Analysis analysis, boolean answer) {
        List<Excerpt> said = analysis.entries().getOrDefault(Boolean.toString(answer), List.of());
        return document.richText(said);
    }
}
