package dev.mondai.input.markdown.layout.vocabulary;

/**
 * What the documents of a bank are read with: the tables' words and labels, and those that the bank adds.
 *
 * @param words what the parts of a question are called, of {@code words.tsv}
 * @param sentences the small words of sentences that name a key, of {@code sentences.tsv}
 * @param labels the sequences that labels of choices are taken from, of {@code labels.tsv}
 */
public record Vocabulary(Words words, Words sentences, Labels labels) {

    private static final Vocabulary BUILT_IN =
            new Vocabulary(Words.of("words.tsv"), Words.of("sentences.tsv"), Labels.of("labels.tsv"));

    /** What the tables hold. */
    public static Vocabulary builtIn() {
        return BUILT_IN;
    }

    /** This and one more word, of no particular language. */
    public Vocabulary with(Role role, String word) {
        return role.isSmall()
                ? new Vocabulary(words, sentences.with(role, word), labels)
                : new Vocabulary(words.with(role, word), sentences, labels);
    }
}
