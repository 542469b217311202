package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.vocabulary.Labels;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What may come next among labels that follow each other.
 *
 * @param sequences those that the labels so far are of
 * @param size how many there are
 */
record LabelOrder(Labels labels, Set<String> sequences, int size) {

    /** The sequences in which a label comes next. */
    Set<String> next(String label) {
        return where(label, place -> place == size);
    }

    Set<String> nextInAnyCase(String label) {
        Set<String> next = next(label);
        return next.isEmpty() ? next(inOtherCase(label)) : next;
    }

    /** The sequences in which a label comes next where one is left out, or said twice. */
    Set<String> near(String label, boolean twice) {
        return where(label, place -> place == size + 1 || twice && place > 0 && place == size - 1);
    }

    private Set<String> where(String label, IntPredicate wanted) {
        Map<String, Integer> places = labels.placesOf(label);
        if (places.isEmpty()) {
            return Set.of();
        }
        Set<String> found = Set.of();
        for (String sequence : sequences) {
            Integer place = places.get(sequence);
            if (place != null && wanted.test(place)) {
                found = found.isEmpty() ? Set.of(sequence) : with(found, sequence);
            }
        }
        return found;
    }

    /** Most labels are of one sequence: few sets grow. */
    private static Set<String> with(Set<String> some, String another) {
        Set<String> all = new HashSet<>(some);
        all.add(another);
        return all;
    }

    private static String inOtherCase(String label) {
        String capital = label.toUpperCase(Locale.ROOT);
        return capital.equals(label) ? label.toLowerCase(Locale.ROOT) : capital;
    }
}
