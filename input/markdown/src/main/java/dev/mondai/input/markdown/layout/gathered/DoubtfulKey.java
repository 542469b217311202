package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.house.Problem;

/**
 * A key that may be meant for another question than the one that its number names.
 *
 * @param keys how many stand there
 * @param questions how many they are for
 */
public record DoubtfulKey(KeyEntry entry, int keys, int questions) {

    /** Why the question on a line has no key. */
    public Problem problem(int line) {
        String said = entry.number() + ": " + entry.key().text().strip();
        return keys == questions
                ? Problem.of(Problem.Kind.KEY_MISNUMBERED, line, said)
                : Problem.of(Problem.Kind.KEYS_COUNTED, line, keys, questions, said);
    }
}
