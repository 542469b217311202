package dev.mondai.table;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.Scoring;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what a question has beyond the columns and slots, so that nothing is lost. */
final class Details {

    private final List<Detail> details = new ArrayList<>();

    static List<Detail> of(Question question, @Nullable String bankLanguage) {
        Details all = new Details();
        all.common(question.info(), question.body(), bankLanguage);
        question.accept(new KindDetails(all));
        return all.details;
    }

    private void common(QuestionInfo info, QuestionBody body, @Nullable String bankLanguage) {
        if (info.language() != null && !Objects.equals(info.language(), bankLanguage)) {
            add("Language", info.language());
        }
        if (!body.shuffle()) {
            add("Shuffle", "no");
        }
        if (body.scoring().rule() == Scoring.Rule.ALL_OR_NOTHING) {
            add("Scoring", "all or nothing");
        }
        if (body.scoring().penalty() != null) {
            add("Penalty", body.scoring().penalty().toPlainString() + " %");
        }
        add("References", info.references());
        add("Feedback to a right answer", body.feedback().correct());
        add("Feedback to a partly right answer", body.feedback().partial());
        add("Feedback to a wrong answer", body.feedback().incorrect());
    }

    void add(String field, RichText text) {
        if (!text.isEmpty()) {
            details.add(new Detail(field, Cell.rich(text)));
        }
    }

    void add(String field, String text) {
        details.add(new Detail(field, Cell.plain(text)));
    }

    /** Adds a number that was given. */
    void add(String field, @Nullable Integer number) {
        if (number != null) {
            add(field, number.toString());
        }
    }
}
