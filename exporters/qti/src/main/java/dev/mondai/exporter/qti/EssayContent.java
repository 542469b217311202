package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.ExtendedTextInteraction;
import dev.mondai.exporter.qti.schema.ItemBody;
import dev.mondai.exporter.qti.schema.Markup;
import dev.mondai.exporter.qti.schema.OutcomeDeclaration;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.exporter.qti.schema.ResponseProcessing;
import dev.mondai.exporter.qti.schema.RubricBlock;
import dev.mondai.exporter.qti.schema.UploadInteraction;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.spi.Feature;
import dev.mondai.text.Paragraph;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.Strong;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a field for a text of one's own, and one for each file; a person scores them. */
record EssayContent(ItemTask task, EssayQuestion question) {

    ItemContent content() {
        if (response().requiredAttachments() > 0) {
            task.loss(Feature.ATTACHMENTS, "required-files-left-out");
        } else if (!response().fileTypes().isEmpty()
                && FileTypes.only(response().fileTypes()) == null) {
            task.loss(Feature.ATTACHMENTS, "file-types-left-out");
        }
        return new ItemContent(
                declarations(),
                body(),
                task.hasFeedback() ? ResponseProcessing.of(List.of(shown())) : null,
                task.hasFeedback() ? List.of(OutcomeDeclaration.feedback(Outcomes.FEEDBACK)) : List.of(),
                List.of(Verdict.ANSWERED));
    }

    private static Object shown() {
        return Outcomes.shown(Outcomes.FEEDBACK, Verdict.ANSWERED.id());
    }

    private EssayResponse response() {
        return question.response();
    }

    private boolean hasField() {
        return response().format() != EssayResponse.Format.NONE;
    }

    private List<ResponseDeclaration> declarations() {
        List<ResponseDeclaration> all = new ArrayList<>();
        if (hasField()) {
            ResponseDeclaration text = ResponseDeclaration.single(Outcomes.RESPONSE, "string");
            all.add(response().template().isEmpty() ? text : text.presetTo(template()));
        }
        fileNames().forEach(name -> all.add(ResponseDeclaration.single(name, "file")));
        return all;
    }

    private String template() {
        return response().format() == EssayResponse.Format.EDITOR
                ? task.blocks(response().template())
                : PlainText.of(response().template());
    }

    private List<String> fileNames() {
        return IntStream.rangeClosed(1, response().attachments())
                .mapToObj(number -> "FILE_" + number)
                .toList();
    }

    private ItemBody body() {
        List<Object> parts = new ArrayList<>();
        parts.add(new Markup(task.blocks(question.body().stem())));
        if (hasField()) {
            parts.add(field());
        }
        fileNames()
                .forEach(name -> parts.add(
                        new UploadInteraction(name, FileTypes.only(response().fileTypes()))));
        section("Model answer", "模範解答", question.modelAnswer(), parts);
        section("Rubric", "採点基準", question.rubric(), parts);
        return new ItemBody(parts);
    }

    private ExtendedTextInteraction field() {
        String format = switch (response().format()) {
            case EDITOR -> "xhtml";
            case MONOSPACED -> "preFormatted";
            case PLAIN, NONE -> "plain";
        };
        ExtendedTextInteraction field = new ExtendedTextInteraction(Outcomes.RESPONSE, format)
                .expecting(response().lines());
        String limits = WordLimits.of(response(), task.japanese());
        return limits.isEmpty() ? field : field.prompt(ItemTexts.escaped(limits));
    }

    private void section(String english, String japanese, RichText text, List<Object> parts) {
        if (!text.isEmpty()) {
            Text heading = new Text(task.word(english, japanese));
            RichText whole = RichText.of(new Paragraph(List.of(new Strong(List.of(heading)))))
                    .then(text);
            parts.add(RubricBlock.forScorers(task.blocks(whole)));
        }
    }
}
