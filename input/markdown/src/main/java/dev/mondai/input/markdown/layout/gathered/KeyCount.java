package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.Cycle;
import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.QuestionNumber;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What it tells that there are a few more or fewer keys than questions, though both are counted through: editors number the
 * rest of a list anew where one is left out. A key is sure where it, or one behind it, says its choice's text.
 *
 * @param keys how many there are
 * @param questions how many there are
 * @param sure how many of the first keys are sure
 */
record KeyCount(int keys, int questions, int sure) {

    static final KeyCount SURE = new KeyCount(0, 0, Integer.MAX_VALUE);

    /** Who leaves out more has not written them yet. */
    private static final int FEW = 2;

    private static final int SHORTEST_PROOF = 2;

    /** @param asked the questions that have choices or a number */
    static KeyCount of(Appendix appendix, List<Segment> asked, Cycles cycles) {
        List<KeyEntry> entries = appendix.all();
        int both = Math.min(entries.size(), asked.size());
        int different = Math.abs(entries.size() - asked.size());
        boolean counted = different > 0
                && different <= FEW
                && both > 1
                && IntStream.range(0, both)
                        .allMatch(i -> entries.get(i)
                                        .number()
                                        .equals(KeyEntry.plain(asked.get(i).number()))
                                && (i == 0
                                        || QuestionNumber.follows(
                                                asked.get(i - 1).number(),
                                                asked.get(i).number())))
                && asked.subList(both, asked.size()).stream()
                        .map(segment -> cycle(segment, appendix, cycles))
                        .allMatch(cycle -> cycle.choices().isPresent() && !cycle.keyed());
        if (!counted) {
            return SURE;
        }
        List<Cycle> held =
                asked.stream().map(segment -> cycle(segment, appendix, cycles)).toList();
        int sure = both;
        while (sure > 0 && !isProven(entries.get(sure - 1), held, sure - 1)) {
            sure--;
        }
        return new KeyCount(entries.size(), asked.size(), sure);
    }

    private static Cycle cycle(Segment segment, Appendix appendix, Cycles cycles) {
        return cycles.of(segment.from(), Math.min(segment.to(), appendix.from()));
    }

    /** Whether a key, or what explains it, says the text of the choice that it names, and of no such choice nearby. */
    private static boolean isProven(KeyEntry entry, List<Cycle> held, int at) {
        String said = Stream.concat(Stream.of(entry.key()), entry.rest().stream())
                .map(piece -> Plain.of(piece.text()))
                .collect(Collectors.joining("\n"));
        Optional<ChoiceRun> run = held.get(at).choices();
        return run.flatMap(choices -> new KeyText(choices).read(entry.key().text())).stream()
                .flatMap(reading -> reading.choices().stream())
                .filter(place ->
                        text(held, at, place).length() >= SHORTEST_PROOF && said.contains(text(held, at, place)))
                .anyMatch(place -> IntStream.rangeClosed(at - FEW, at + FEW)
                        .noneMatch(near -> near != at && text(held, near, place).equals(text(held, at, place))));
    }

    /** The text of a question's choice; empty where there is none. */
    private static String text(List<Cycle> held, int at, int place) {
        return at < 0 || at >= held.size()
                ? ""
                : held.get(at)
                        .choices()
                        .filter(run -> place < run.size())
                        .map(run -> run.items().get(place).text())
                        .orElse("");
    }
}
