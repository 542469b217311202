package dev.mondai.input.markdown.layout.vocabulary;

import java.util.List;

/**
 * What the documents of a bank are read with: the tables' words and labels, and what the bank adds.
 *
 * @param words what the parts of a question are called, of {@code words.tsv}
 * @param sentences the small words of sentences that name a key, of {@code sentences.tsv}
 * @param labels the sequences that labels of choices are taken from, of {@code labels.tsv}
 * @param marks those of right and wrong choices, of the bank alone
 * @param beginnings the ways in which its questions begin; all where the bank names none
 */
public record Vocabulary(Words words, Words sentences, Labels labels, Marks marks, Beginnings beginnings) {

    private static final Vocabulary BUILT_IN = new Vocabulary(
            Words.of("words.tsv"), Words.of("sentences.tsv"), Labels.of("labels.tsv"), Marks.NONE, Beginnings.ALL);

    /** What the tables hold. */
    public static Vocabulary builtIn() {
        return BUILT_IN;
    }

    /** This and one more word, of no particular language. */
    public Vocabulary with(Role role, String word) {
        return role.isSmall()
                ? new Vocabulary(words, sentences.with(role, word), labels, marks, beginnings)
                : new Vocabulary(words.with(role, word), sentences, labels, marks, beginnings);
    }

    /** This and one more sequence of labels. */
    public Vocabulary withLabels(List<String> sequence) {
        return new Vocabulary(words, sentences, labels.with(sequence), marks, beginnings);
    }

    /** This and one more mark of right choices; a word is one in sentences too. */
    public Vocabulary withRight(String mark) {
        Vocabulary marked = new Vocabulary(words, sentences, labels, marks.with(true, mark), beginnings);
        return Marks.isWord(mark) ? marked.with(Role.CORRECT, mark).with(Role.RIGHT, mark) : marked;
    }

    /** This and one more mark of wrong choices; a word is one in sentences too. */
    public Vocabulary withWrong(String mark) {
        Vocabulary marked = new Vocabulary(words, sentences, labels, marks.with(false, mark), beginnings);
        return Marks.isWord(mark) ? marked.with(Role.FALSE, mark) : marked;
    }

    /** This where questions begin in these ways alone. */
    public Vocabulary with(Beginnings beginnings) {
        return new Vocabulary(words, sentences, labels, marks, beginnings);
    }
}
