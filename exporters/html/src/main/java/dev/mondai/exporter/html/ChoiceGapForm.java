package dev.mondai.exporter.html;

import dev.mondai.model.Choice;
import dev.mondai.model.GapAnswer;
import dev.mondai.text.PlainText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A gap to be filled by picking from a drop-down. */
final class ChoiceGapForm implements GapForm {

    private final GapPlace place;
    private final List<Choice> choices;
    private final Options options;

    ChoiceGapForm(GapPlace place, GapAnswer.ChoiceGap gap) {
        this.place = place;
        choices = gap.choices();
        Item item = place.item();
        String seed = item.question().info().id() + "#" + gap.id();
        List<Integer> order =
                item.body().shuffle() ? Shuffle.of(choices.size(), fixed(), seed) : Shuffle.none(choices.size());
        options = new Options(item.page(), choices.stream().map(Choice::content).toList(), order);
    }

    private Set<Integer> fixed() {
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).fixed())
                .boxed()
                .collect(Collectors.toSet());
    }

    @Override
    public GapPlace place() {
        return place;
    }

    @Override
    public String control() {
        return options.select("data-gap", Integer.toString(place.number()), "aria-label", place.name());
    }

    @Override
    public void legend() {
        if (options.areLettered()) {
            place.item().out().element("p", place.name(), "class", "about").line();
            options.list(place.item().id("g" + place.number() + "-"));
        }
    }

    @Override
    public String key() {
        String prefix = place.item().id("k" + place.number() + "-");
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).correct())
                .mapToObj(i -> options.named(i, prefix + i + "-"))
                .collect(Collectors.joining(" / "));
    }

    @Override
    public List<Remark> remarks() {
        return place.remarks(
                choices,
                (key, choice) -> new Remark(
                        key, place.name() + ": " + PlainText.singleLine(choice.content()), choice.feedback()));
    }

    @Override
    public void data(KeyJson json) {
        place.data(json, "choice");
        json.numbers(
                "fractions", choices.stream().map(c -> c.fraction().percent()).toList());
    }
}
