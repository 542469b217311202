package dev.mondai.cli;

import java.util.Collection;
import java.util.Comparator;

/** Guesses which name was meant: the one that fewest changes of single letters lead to. */
final class NearestName {

    private NearestName() {}

    static String of(String wrong, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(wrong, name)))
                .orElseThrow();
    }

    /** Levenshtein's distance, row by row. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                int addOrRemove = Math.min(current[column - 1], above[column]) + 1;
                current[column] = Math.min(addOrRemove, above[column - 1] + change);
            }
            above = current;
        }
        return above[other.length()];
    }
}
