package dev.mondai.exporter.html;

import dev.mondai.model.GapAnswer;
import java.util.List;

/** A gap to be filled with text. */
record TextGapForm(GapPlace place, GapAnswer.TextGap gap) implements GapForm {

    @Override
    public String control() {
        return place.field("text");
    }

    @Override
    public void legend() {}

    @Override
    public String key() {
        Accepted accepted = place.accepted();
        return place.joined(gap.answers().stream()
                .filter(answer -> answer.fraction().isPositive())
                .map(answer -> accepted.withPart(accepted.named(answer), answer.fraction()))
                .toList());
    }

    @Override
    public List<Remark> remarks() {
        return place.remarks(
                gap.answers(),
                (key, answer) ->
                        new Remark(key, place.name() + ": " + place.accepted().named(answer), answer.feedback()));
    }

    @Override
    public void data(KeyJson json) {
        place.data(json, "text");
        Accepted.texts(json, gap.answers(), gap.caseSensitive());
    }
}
