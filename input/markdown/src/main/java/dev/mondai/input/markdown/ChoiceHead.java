package dev.mondai.input.markdown;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a choice begins with: a tick, a label, both in either order, or nothing. A seam says that there is no label.
 *
 * @param end where the choice's text starts
 */
record ChoiceHead(Tick tick, @Nullable Label label, int end) {

    static final ChoiceHead NONE = new ChoiceHead(Tick.NONE, null, 0);

    static ChoiceHead at(String line) {
        Tick.Found before = Tick.at(line);
        String unticked = line.substring(before.end());
        if (unticked.startsWith(HouseSeams.SEAM)) {
            return new ChoiceHead(before.tick(), null, before.end() + HouseSeams.SEAM.length());
        }
        Optional<Label> label = Label.at(unticked);
        int labelEnd = before.end() + label.map(Label::end).orElse(0);
        if (label.isEmpty() || before.tick() != Tick.NONE) {
            return new ChoiceHead(before.tick(), label.orElse(null), labelEnd);
        }
        Tick.Found behind = Tick.at(line.substring(labelEnd));
        return new ChoiceHead(behind.tick(), label.get(), labelEnd + behind.end());
    }
}
