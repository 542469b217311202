package dev.mondai.exporter.anki;

import dev.mondai.model.Choice;
import java.util.ArrayList;
import java.util.List;

/** A choice with what the learner knows it by. */
record LabelledChoice(int number, String label, Choice choice) {

    /** Choices without a label get letters, or numbers where letters do not suffice. */
    static List<LabelledChoice> of(List<Choice> choices) {
        List<LabelledChoice> labelled = new ArrayList<>();
        for (Choice choice : choices) {
            int number = labelled.size() + 1;
            String label = choice.label().isEmpty() ? Labels.of(number, choices.size()) : choice.label();
            labelled.add(new LabelledChoice(number, label, choice));
        }
        return labelled;
    }

    /** An item of a list; its number tells the card's script which options are right. */
    String html(CardHtml html, String idPrefix) {
        return "<li" + (choice.fixed() ? " class=\"stays\"" : "") + " data-choice=\"" + number + "\">"
                + html.labelled(label, choice.content(), idPrefix + number + "-") + "</li>";
    }
}
