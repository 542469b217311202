package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Calculated;
import dev.mondai.exporter.qti.schema.canvas.Condition;
import dev.mondai.exporter.qti.schema.canvas.Material;
import dev.mondai.exporter.qti.schema.canvas.Response;
import dev.mondai.exporter.qti.schema.canvas.Test;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.Question;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a question is asked, answered and scored in Canvas: the part of an item that depends on the question's kind. */
final class CanvasAnswer {

    private final String type;
    private final Material stem;
    private final List<Response> responses = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, RichText> feedback = new LinkedHashMap<>();
    private final List<Condition> showing = new ArrayList<>();
    private final List<Condition> scoring = new ArrayList<>();
    private Optional<Calculated> calculated = Optional.empty();

    /**
     * Begins an answer.
     *
     * @param type what Canvas calls the kind, without {@code _question}
     */
    CanvasAnswer(String type, Material stem) {
        this.type = type + "_question";
        this.stem = stem;
    }

    /** The percents that one of several equal parts earns, as Canvas writes them. */
    static String share(int parts) {
        return BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** What a question is worth: a text between questions nothing. */
    static BigDecimal points(Question question) {
        return question instanceof DescriptionItem
                ? BigDecimal.ZERO
                : plain(question.info().points());
    }

    /** A number without zeros at its end. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    CanvasAnswer response(Response response) {
        responses.add(response);
        return this;
    }

    /** Adds the numbers of answers, in the order in which Canvas meets the answers. */
    CanvasAnswer ids(List<String> numbers) {
        ids.addAll(numbers);
        return this;
    }

    CanvasAnswer scoring(Condition condition) {
        scoring.add(condition);
        return this;
    }

    /** Adds what is said to an answer, unless it is empty. */
    CanvasAnswer feedback(String number, RichText text, Test test) {
        if (!text.isEmpty()) {
            showing.add(Condition.showing(test, feedback(number, text)));
        }
        return this;
    }

    /** Adds what is said to an answer, and gives the ident under which Canvas finds it. */
    String feedback(String number, RichText text) {
        String ident = number + "_fb";
        feedback.put(ident, text);
        return ident;
    }

    CanvasAnswer calculated(Calculated formula) {
        calculated = Optional.of(formula);
        return this;
    }

    String type() {
        return type;
    }

    Material stem() {
        return stem;
    }

    List<Response> responses() {
        return responses;
    }

    List<String> ids() {
        return ids;
    }

    Map<String, RichText> feedback() {
        return feedback;
    }

    /** What shows feedback to answers. */
    List<Condition> showing() {
        return showing;
    }

    /** What earns points. */
    List<Condition> scoring() {
        return scoring;
    }

    /** The formula of a calculated question. */
    Optional<Calculated> calculated() {
        return calculated;
    }
}
