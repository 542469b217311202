package dev.mondai.exporter.qti;

import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.spi.Feature;
import dev.mondai.text.InlineMath;
import dev.mondai.text.Media;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import dev.mondai.text.TextNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a text with fields in its lines. */
record ClozeContent(ItemTask task, ClozeQuestion question) {

    ItemContent content() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (GapAnswer gap : question.gaps()) {
            fields.put(gap.id(), field(gap, fields.size() + 1));
        }
        FieldContent content = new FieldContent(task, List.copyOf(fields.values()));
        String text = task.blocks(question.body().stem(), gap -> content.line(fields.get(gap.id())));
        return content.content(List.of(text));
    }

    private Field field(GapAnswer gap, int number) {
        FieldScore score = new FieldScore(
                Outcomes.RESPONSE + "_" + number,
                Outcomes.FEEDBACK + "_" + number,
                task.partPoints().part(gap.weight(), allWeights()),
                task.hasFeedback());
        if (gap instanceof GapAnswer.TextGap text) {
            return new TextField(score, text.answers(), text.caseSensitive());
        }
        if (gap instanceof GapAnswer.NumberGap value) {
            List<Unit> units = value.unit() == null ? List.of() : List.of(Unit.main(value.unit()));
            return NumberField.of(score, value.answers(), units, UnitRule.SHOWN);
        }
        List<Choice> choices = ((GapAnswer.ChoiceGap) gap).choices();
        choices.forEach(choice -> tellLosses(choice.content()));
        return new MenuField(score, choices, question.body().shuffle());
    }

    /** Menus hold text alone; of formulas core tells it. */
    private void tellLosses(RichText entry) {
        if (entry.nodes().anyMatch(Media.class::isInstance)) {
            task.loss(Feature.IMAGES, "menus-text-alone");
        } else if (entry.nodes().anyMatch(ClozeContent::hasLook)) {
            task.loss(Feature.FORMATTING, "menus-text-alone");
        }
    }

    private static boolean hasLook(TextNode node) {
        return !(node instanceof Paragraph || node instanceof Text || node instanceof InlineMath);
    }

    private BigDecimal allWeights() {
        return question.gaps().stream().map(GapAnswer::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
