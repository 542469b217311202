package dev.mondai.exporter.markdown;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.Scoring;
import dev.mondai.text.LineBreak;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes choices and which of them are right: lines with labels and a key, or where the choices have no labels or a text
 * could be mistaken, a list with boxes.
 */
final class ChoiceText {

    private final ChoiceQuestion question;
    private final List<Choice> choices;
    private final Labels labels;
    private final Texts texts;
    private final boolean withFeedback;

    /** @param withFeedback whether feedback stands below the choices, and not in the explanation */
    ChoiceText(ChoiceQuestion question, Labels labels, Texts texts, boolean withFeedback) {
        this.question = question;
        this.choices = question.choices();
        this.labels = labels;
        this.texts = texts;
        this.withFeedback = withFeedback;
    }

    void write(Sections sections) {
        if (labels.exist() && isKeyClear() && !isNumberMistakable()) {
            boolean asLines = !labels.areNumbers() && choices.stream().allMatch(this::fitsOnLine);
            sections.put(Section.CHOICES, asLines ? lines() : items(false));
            sections.put(Section.KEY, key());
        } else {
            sections.put(Section.CHOICES, items(true));
        }
        sections.put(Section.SCORING, scoring());
    }

    private String key() {
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).correct())
                .mapToObj(labels::name)
                .collect(Collectors.joining(", "));
    }

    /** A key could name a choice by its text as well. */
    private boolean isKeyClear() {
        String key = folded(key());
        return choices.stream()
                .map(choice -> folded(PlainText.singleLine(choice.content())))
                .noneMatch(text -> text.equals(key) || labels.all().contains(text));
    }

    /** Behind the number of an item nothing can stand that keeps a text from being read as a label; behind a box it can. */
    private boolean isNumberMistakable() {
        return labels.areNumbers()
                && choices.stream().anyMatch(choice -> Labels.mayBegin(PlainText.of(choice.content())));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[。.]\\s*$", "")
                .strip();
    }

    private boolean fitsOnLine(Choice choice) {
        return choice.content().isInline()
                && feedback(choice).isEmpty()
                && !PlainText.of(choice.content()).contains("\n")
                && choice.content().nodes().noneMatch(LineBreak.class::isInstance);
    }

    private String lines() {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> labels.name(i) + ". " + texts.of(content(choices.get(i))))
                .collect(Collectors.joining("\n"));
    }

    private String items(boolean withBoxes) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            String marker = labels.areNumbers() ? labels.name(i) + "." : "-";
            String box = withBoxes ? choice.correct() ? "[x]" : "[ ]" : "";
            String label = labels.exist() && !labels.areNumbers() ? labels.name(i) + "." : "";
            String head = (box + " " + label).strip();
            RichText content = content(choice);
            items.add(texts.item(marker, head, head.isEmpty() ? choice.content() : content, feedback(choice)));
        }
        return Texts.list(items);
    }

    private static RichText content(Choice choice) {
        return Labels.mayBegin(PlainText.of(choice.content())) ? Guard.before(choice.content()) : choice.content();
    }

    private RichText feedback(Choice choice) {
        return withFeedback ? choice.feedback() : RichText.EMPTY;
    }

    /** The shares that differ from what is meant where nothing is said. */
    private String scoring() {
        List<Boolean> correct = choices.stream().map(Choice::correct).toList();
        List<Fraction> meant = ChoiceQuestion.defaultFractions(correct, question.multiple());
        if (question.body().scoring().rule() == Scoring.Rule.ALL_OR_NOTHING) {
            return "";
        }
        return IntStream.range(0, choices.size())
                .filter(i -> !choices.get(i).fraction().equals(meant.get(i)))
                .mapToObj(i -> "- " + labels.name(i) + ": "
                        + choices.get(i).fraction().percent().toPlainString() + "%")
                .collect(Collectors.joining("\n"));
    }
}
