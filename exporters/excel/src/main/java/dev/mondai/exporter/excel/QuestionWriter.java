package dev.mondai.exporter.excel;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.spi.ExportCode;
import dev.mondai.text.Block;
import dev.mondai.text.Emphasis;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a question as a row; each case gives whether this target can carry the question. */
final class QuestionWriter implements Question.Visitor<Boolean> {

    private final QuestionsSheet sheet;
    private final Details details;
    private final BankSummary summary;
    private final DiagnosticSink diagnostics;

    QuestionWriter(QuestionsSheet sheet, Details details, BankSummary summary, DiagnosticSink diagnostics) {
        this.sheet = sheet;
        this.details = details;
        this.summary = summary;
        this.diagnostics = diagnostics;
    }

    @Override
    public Boolean choice(ChoiceQuestion question) {
        summary.countKeys(question);
        QuestionRow row = sheet.nextRow(question.info());
        common(row, question);
        row.text(Column.KEY, key(question));
        row.rich(Column.EXPLANATION, explanation(question));
        List<Choice> choices = question.choices();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            row.rich(Column.choice(i), label(choice, i) + ". ", choice.content());
            row.rich(Column.feedback(i), choice.feedback());
        }
        row.finish();
        details.write(question);
        return true;
    }

    private static void common(QuestionRow row, Question question) {
        QuestionInfo info = question.info();
        row.text(Column.ID, info.id());
        row.text(Column.CATEGORY, String.join(" / ", info.category()));
        row.text(Column.TYPE, QuestionType.of(question).id());
        row.text(Column.NAME, info.name());
        row.rich(Column.STEM, question.body().stem());
        row.numbered(Column.HINTS, question.body().hints());
        row.number(Column.POINTS, info.points().doubleValue());
        row.text(Column.TAGS, String.join(", ", info.tags()));
        row.text(Column.DIFFICULTY, info.difficulty() == null ? "" : info.difficulty());
        row.text(Column.SOURCE, info.source().file() + ":" + info.source().line());
    }

    private static String key(ChoiceQuestion question) {
        List<Choice> choices = question.choices();
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).correct())
                .mapToObj(i -> label(choices.get(i), i))
                .collect(Collectors.joining(", "));
    }

    private static String label(Choice choice, int place) {
        return choice.label().isEmpty() ? SummarySheet.letter(place) : choice.label();
    }

    /** The explanation, which says where the analysis stood that is in the feedback columns now. */
    private static RichText explanation(ChoiceQuestion question) {
        Explanation explanation = question.body().explanation();
        Explanation.AnalysisPlace place = explanation.analysis();
        if (place == null) {
            return explanation.text();
        }
        Inline pointer = new Emphasis(
                List.of(new Text("→ Feedback 1–" + question.choices().size())));
        List<Block> blocks = new ArrayList<>(explanation.text().blocks());
        blocks.addAll(place.index(), announced(place.leadIn().blocks(), pointer));
        return new RichText(blocks);
    }

    /** The line that announced the analysis, with the pointer at its end. */
    private static List<Block> announced(List<Block> leadIn, Inline pointer) {
        List<Block> lines = new ArrayList<>(leadIn);
        List<Inline> last = new ArrayList<>();
        if (!lines.isEmpty() && lines.get(lines.size() - 1) instanceof Paragraph line) {
            lines.remove(line);
            last.addAll(line.content());
            last.add(new Text(" "));
        }
        last.add(pointer);
        lines.add(new Paragraph(last));
        return lines;
    }

    private Boolean unsupported(Question question) {
        diagnostics.report(Diagnostic.at(
                question.info().source(),
                ExportCode.KIND_UNSUPPORTED,
                ExcelExporter.ID,
                question.info().name(),
                QuestionType.of(question).id()));
        return false;
    }

    @Override
    public Boolean trueFalse(TrueFalseQuestion question) {
        return unsupported(question);
    }

    @Override
    public Boolean shortAnswer(ShortAnswerQuestion question) {
        return unsupported(question);
    }

    @Override
    public Boolean numerical(NumericalQuestion question) {
        return unsupported(question);
    }

    @Override
    public Boolean matching(MatchingQuestion question) {
        return unsupported(question);
    }

    @Override
    public Boolean ordering(OrderingQuestion question) {
        return unsupported(question);
    }

    @Override
    public Boolean cloze(ClozeQuestion question) {
        return unsupported(question);
    }

    @Override
    public Boolean essay(EssayQuestion question) {
        return unsupported(question);
    }

    @Override
    public Boolean description(DescriptionItem item) {
        return unsupported(item);
    }

    @Override
    public Boolean group(QuestionGroup group) {
        return unsupported(group);
    }

    @Override
    public Boolean variants(VariantsQuestion question) {
        return unsupported(question);
    }
}
