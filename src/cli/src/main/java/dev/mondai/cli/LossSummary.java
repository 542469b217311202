package dev.mondai.cli;

import dev.mondai.convert.ConversionResult.Loss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sums up what questions lose: a line for each target, such as {@code qti12: 3 questions lose shuffling, 1 loses hints}. */
final class LossSummary {

    private final Messages messages;
    private final Locale locale;

    LossSummary(Locale locale) {
        this.locale = locale;
        this.messages = new Messages(locale);
    }

    /** Lines, each with a line feed at its end; nothing where nothing is lost. */
    String of(List<Loss> losses) {
        Map<String, List<Loss>> targets =
                losses.stream().collect(Collectors.groupingBy(Loss::target, LinkedHashMap::new, Collectors.toList()));
        return targets.entrySet().stream()
                .map(target -> messages.text("losses", target.getKey(), sums(target.getValue())) + "\n")
                .collect(Collectors.joining());
    }

    /** A feature that several banks lose counts once. */
    private String sums(List<Loss> losses) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        losses.forEach(loss -> sums.merge(loss.feature().in(locale), loss.questions(), Integer::sum));
        StringBuilder text = new StringBuilder();
        sums.forEach((feature, questions) ->
                text.append(messages.text(text.isEmpty() ? "loss-first" : "loss-next", questions, feature)));
        return text.toString();
    }
}
