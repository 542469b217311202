package dev.mondai.exporter.json;

import dev.mondai.diagnostic.Location;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one question: the fields of all kinds in the order of the documentation, then those of its own kind. */
final class QuestionJson {

    private final JsonOutput out;
    private final String id;
    private int texts;

    /** @param id begins the ids in its HTML */
    QuestionJson(JsonOutput out, String id) {
        this.out = out;
        this.id = id.replaceAll("\\s", "-");
    }

    void write(Question question) {
        out.beginObject();
        fields(question);
        out.endObject();
    }

    void fields(Question question) {
        info(question);
        body(question.body(), question instanceof ChoiceQuestion choice ? choice.choices() : null);
        source(question.info().source());
        question.accept(new KindFields(out, this));
    }

    private void info(Question question) {
        QuestionInfo info = question.info();
        out.text("id", info.id());
        out.text("type", QuestionType.of(question).id());
        out.text("name", info.name());
        out.texts("category", info.category());
        out.texts("tags", info.tags());
        out.number("points", info.points());
        out.flag("shuffle", question.body().shuffle());
        out.text("language", info.language());
        out.text("difficulty", info.difficulty());
        rich("references", info.references());
    }

    private void body(QuestionBody body, @Nullable List<Choice> choices) {
        out.object("scoring", () -> {
            String rule = body.scoring().rule().name();
            out.text("rule", rule.toLowerCase(Locale.ROOT).replace('_', '-'));
            out.number("penalty", body.scoring().penalty());
        });
        rich("stem", body.stem());
        if (choices == null) {
            out.nothing("choices");
        } else {
            choices("choices", choices);
        }
        explanation(body.explanation());
        out.object("feedback", () -> {
            rich("correct", body.feedback().correct());
            rich("partial", body.feedback().partial());
            rich("incorrect", body.feedback().incorrect());
        });
        riches("hints", body.hints());
    }

    private void explanation(Explanation explanation) {
        rich("explanation", explanation.text());
        Explanation.AnalysisPlace analysis = explanation.analysis();
        if (analysis == null) {
            out.nothing("analysis");
            return;
        }
        out.object("analysis", () -> {
            out.number("index", analysis.index());
            rich("leadIn", analysis.leadIn());
        });
    }

    private void source(Location source) {
        out.object("source", () -> {
            out.text("file", source.file());
            out.number("line", source.line() == 0 ? null : Integer.valueOf(source.line()));
        });
    }

    void choices(String name, List<Choice> choices) {
        out.objects(name, choices, choice -> {
            out.text("label", choice.label());
            out.flag("correct", choice.correct());
            out.number("fraction", choice.fraction().percent());
            rich("content", choice.content());
            rich("feedback", choice.feedback());
            out.flag("fixed", choice.fixed());
        });
    }

    void rich(String name, RichText text) {
        out.rich(name, text, nextIdPrefix());
    }

    void riches(String name, List<RichText> texts) {
        out.beginArray(name);
        texts.forEach(text -> out.rich(text, nextIdPrefix()));
        out.endArray();
    }

    /** All texts of a question may be shown on one page. */
    private String nextIdPrefix() {
        texts++;
        return id + "-" + texts + "-";
    }
}
