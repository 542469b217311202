package dev.mondai.exporter.html;

import dev.mondai.model.GapAnswer;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.UnitRule;
import java.util.List;
import java.util.Optional;

/** A gap to be filled with a number, its unit behind it. */
record NumberGapForm(GapPlace place, GapAnswer.NumberGap gap) implements GapForm {

    @Override
    public String control() {
        String unit = gap.unit();
        String field = place.field("number");
        return unit == null
                ? field
                : field + HtmlOutput.tag("span", "class", "unit") + HtmlOutput.escaped(unit) + "</span>";
    }

    @Override
    public void legend() {}

    @Override
    public String key() {
        return place.joined(gap.answers().stream()
                .filter(answer -> answer.fraction().isPositive())
                .map(answer -> place.accepted().withPart(named(answer), answer.fraction()))
                .toList());
    }

    private String named(NumericalAnswer answer) {
        return place.accepted().named(answer, Optional.ofNullable(gap.unit()));
    }

    @Override
    public List<Remark> remarks() {
        return place.remarks(
                gap.answers(),
                (key, answer) -> new Remark(key, place.name() + ": " + named(answer), answer.feedback()));
    }

    @Override
    public void data(KeyJson json) {
        place.data(json, "number");
        Accepted.numbers(json, gap.answers(), List.of(), UnitRule.SHOWN);
        json.text("shownUnit", gap.unit());
    }
}
