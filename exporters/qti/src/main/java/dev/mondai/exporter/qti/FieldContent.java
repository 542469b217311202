package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.Feedback;
import dev.mondai.exporter.qti.schema.ItemBody;
import dev.mondai.exporter.qti.schema.Markup;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What items with fields have in common: the fields' lines with feedback behind them, and their scoring. */
record FieldContent(ItemTask task, List<Field> fields) {

    /**
     * The content of an item.
     *
     * @param texts what is shown, as XHTML that holds the {@link #line} of each field
     */
    ItemContent content(List<String> texts) {
        List<Object> body = new ArrayList<>();
        texts.forEach(text -> body.add(new Markup(text)));
        fields.forEach(field -> body.addAll(blocks(field)));
        return scoring().content(responses(), new ItemBody(body));
    }

    private List<ResponseDeclaration> responses() {
        return fields.stream().flatMap(field -> field.declarations().stream()).toList();
    }

    private PartScoring scoring() {
        boolean partial = task.givesPartialCredit() && fields.size() > 1
                || fields.stream().anyMatch(Field::isPartial);
        return new PartScoring(task, fields.stream().map(Field::part).toList(), List.of(), partial);
    }

    /** A field as XHTML, with the feedback that fits on its line. */
    String line(Field field) {
        String own = field.line().stream()
                .map(part -> part instanceof String text ? text : task.texts().element(part))
                .collect(Collectors.joining());
        return own
                + feedback(field, true).stream()
                        .map(task.texts()::inlineFeedback)
                        .collect(Collectors.joining());
    }

    /** The feedback of a field that needs lines of its own. */
    private List<Feedback> blocks(Field field) {
        return feedback(field, false);
    }

    private List<Feedback> feedback(Field field, boolean inline) {
        List<Feedback> all = new ArrayList<>();
        String outcome = field.part().feedback();
        if (outcome == null) {
            return all;
        }
        for (int i = 0; i < field.feedback().size(); i++) {
            RichText said = field.feedback().get(i);
            String xhtml = said.isEmpty() ? "" : task.inline(said);
            if (!xhtml.isEmpty() && ItemTexts.isInline(said, xhtml) == inline) {
                String id = Field.feedbackId(i);
                all.add(inline ? Feedback.inline(outcome, id, " " + xhtml) : Feedback.blocks(outcome, id, xhtml));
            }
        }
        return all;
    }
}
