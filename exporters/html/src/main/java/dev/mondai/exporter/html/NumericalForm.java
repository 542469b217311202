package dev.mondai.exporter.html;

import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field for a number, with the unit behind it or to be typed. */
final class NumericalForm implements Form {

    private final Item item;
    private final NumericalQuestion question;
    private final Accepted accepted;

    NumericalForm(Item item, NumericalQuestion question) {
        this.item = item;
        this.question = question;
        accepted = new Accepted(item.words());
    }

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public String stem() {
        return item.stem();
    }

    @Override
    public void controls() {
        HtmlOutput out = item.out();
        out.open("p", "class", "typed").markup(Field.labelled(item, "number"));
        if (!question.units().isEmpty()) {
            out.element("span", unitText(), "class", "unit");
        }
        out.close("p").line();
    }

    private String unitText() {
        String names = question.units().stream().map(Unit::name).collect(Collectors.joining(", "));
        return switch (question.unitRule()) {
            case SHOWN -> question.units().get(0).name();
            case OPTIONAL -> item.words().of("unit-optional", names);
            case REQUIRED -> item.words().of("unit-required");
        };
    }

    @Override
    public void key() {
        item.answers(question.answers().stream()
                .filter(answer -> answer.fraction().isPositive())
                .map(answer -> HtmlOutput.escaped(accepted.withPart(named(answer), answer.fraction())))
                .toList());
    }

    private String named(NumericalAnswer answer) {
        return accepted.named(answer, unitName());
    }

    private Optional<String> unitName() {
        return question.unit().map(Unit::name);
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (NumericalAnswer answer : question.answers()) {
            remarks.add(new Remark("a" + remarks.size(), named(answer), answer.feedback()));
        }
        return remarks;
    }

    @Override
    public void data(KeyJson json) {
        UnitRule rule = question.units().isEmpty() ? UnitRule.SHOWN : question.unitRule();
        Accepted.numbers(json, question.answers(), question.units(), rule);
    }
}
