package dev.mondai.exporter.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of the parts of one note: the gaps of a cloze, the pairs of a matching question.
 *
 * <p>A learner's progress hangs on a number. A part keeps the one that its name had; of parts whose names are new, as many
 * as names have gone, each takes the number of the one that stood in its turn, since a corrected answer is the same gap;
 * all others get numbers that no part ever had.
 */
final class PartNumbers {

    /** @param present whether the last export had it */
    record Part(String name, boolean present) {}

    private final SortedMap<Integer, Part> parts = new TreeMap<>();

    /**
     * Takes over what a line of the lock file says.
     *
     * @return whether no line before it said something of this number
     */
    boolean remember(int number, Part part) {
        return parts.putIfAbsent(number, part) == null;
    }

    /** All that ever were, by their numbers. */
    SortedMap<Integer, Part> all() {
        return parts;
    }

    /** Numbers for the parts of this export, which are remembered. */
    List<Integer> of(List<String> names) {
        List<String> distinct = distinct(names);
        Map<String, Integer> numbers = new HashMap<>();
        distinct.forEach(name -> numberOf(name).ifPresent(number -> numbers.put(name, number)));
        List<String> unknown =
                distinct.stream().filter(name -> !numbers.containsKey(name)).toList();
        List<Integer> free = parts.entrySet().stream()
                .filter(part -> part.getValue().present() && !numbers.containsValue(part.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        int next = parts.isEmpty() ? 1 : parts.lastKey() + 1;
        for (int i = 0; i < unknown.size(); i++) {
            numbers.put(unknown.get(i), free.size() == unknown.size() ? free.get(i) : Integer.valueOf(next + i));
        }
        parts.replaceAll((number, part) -> new Part(part.name(), false));
        numbers.forEach((name, number) -> parts.put(number, new Part(name, true)));
        return distinct.stream().map(numbers::get).toList();
    }

    private Optional<Integer> numberOf(String name) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<String> distinct(List<String> names) {
        List<String> distinct = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String line = name.replaceAll("\\s+", " ").strip();
            String free = line;
            for (int i = 2; !taken.add(free); i++) {
                free = line + " #" + i;
            }
            distinct.add(free);
        }
        return distinct;
    }
}
