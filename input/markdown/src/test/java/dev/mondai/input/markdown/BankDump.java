package dev.mondai.input.markdown;

import dev.mondai.model.Explanation.AnalysisPlace;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.model.Scoring;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;

/** All that was read, as text that a person can check and a test can compare. */
final class BankDump {

    private static final XhtmlWriter WRITER =
            XhtmlWriter.builder().gap(gap -> "{{" + gap.id() + "}}").build();

    private final StringBuilder text = new StringBuilder();

    private BankDump() {}

    static String of(ReadBank bank) {
        BankDump dump = new BankDump();
        dump.line("bank", bank.info().id() + " language=" + bank.info().language());
        dump.rich("description", bank.info().description());
        bank.questions().forEach(dump::question);
        dump.text.append(bank.told().isEmpty() ? "" : "\n" + bank.told());
        return dump.text.toString();
    }

    void question(Question question) {
        QuestionInfo info = question.info();
        QuestionBody body = question.body();
        text.append('\n');
        line(
                QuestionType.of(question).id().replace("-choice", ""),
                info.name() + " (line " + info.source().line() + ")");
        line("  id", info.id());
        line("  category", String.join(" > ", info.category()));
        line("  tags", String.join(", ", info.tags()));
        line(
                "  points",
                info.points() + " shuffle=" + body.shuffle() + " language=" + info.language() + " difficulty="
                        + info.difficulty());
        rich("  stem", body.stem());
        question.accept(new KindDump(this::rich, this::line, this));
        rich("  explanation", body.explanation().text());
        AnalysisPlace place = body.explanation().analysis();
        if (place != null) {
            rich("  analysis at " + place.index(), place.leadIn());
        }
        body.hints().forEach(hint -> rich("  hint", hint));
        rich("  when right", body.feedback().correct());
        rich("  when partly right", body.feedback().partial());
        rich("  when wrong", body.feedback().incorrect());
        line(
                "  scoring",
                body.scoring().equals(Scoring.DEFAULT) ? "" : body.scoring().toString());
        rich("  references", info.references());
    }

    private void rich(String name, RichText rich) {
        if (!rich.isEmpty()) {
            line(name, WRITER.write(rich).strip().replace("\n", "\n      "));
        }
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }
}
