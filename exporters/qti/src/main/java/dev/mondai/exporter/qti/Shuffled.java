package dev.mondai.exporter.qti;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An order that gives nothing away, for players that show entries in the order of the file. */
final class Shuffled {

    private Shuffled() {}

    /**
     * The numbers from 0 up, shuffled, and always in the same way for the same id; never in their order where there are two
     * or more.
     */
    static List<Integer> by(String id, int count) {
        Comparator<Integer> order = Comparator.comparing(number -> Identifiers.sha256(id + "\n" + number));
        List<Integer> straight = IntStream.range(0, count).boxed().toList();
        List<Integer> shuffled = straight.stream().sorted(order).toList();
        return shuffled.equals(straight)
                ? straight.stream().sorted(Comparator.reverseOrder()).toList()
                : shuffled;
    }
}
