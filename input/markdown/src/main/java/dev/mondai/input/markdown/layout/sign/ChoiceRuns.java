package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.List;

/**
 * The runs of at least two choices, or of one that is ticked, in a document and in any stretch of it. Between lines that no run
 * goes on at, a stretch has those of the document, which are found once.
 */
public final class ChoiceRuns {

    private final List<Sign> signs;
    private final Vocabulary vocabulary;
    private final List<ChoiceRun> all;

    /** How many runs end before each line; {@link RunFinder#OPEN} where one may go on there. */
    private final int[] ended;

    public ChoiceRuns(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.vocabulary = vocabulary;
        RunFinder finder = new RunFinder(signs, vocabulary);
        this.ended = new int[signs.size() + 1];
        for (int i = 0; i < signs.size(); i++) {
            ended[i] = finder.take(i);
        }
        finder.close();
        this.all = finder.runs();
        ended[signs.size()] = all.size();
    }

    /** Those between two lines, the first line left out where it is the question's head. */
    public List<ChoiceRun> in(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        return ended[from] == RunFinder.OPEN || ended[to] == RunFinder.OPEN
                ? found(from, to)
                : all.subList(ended[from], ended[to]);
    }

    private List<ChoiceRun> found(int from, int to) {
        RunFinder finder = new RunFinder(signs, vocabulary);
        for (int i = from; i < to; i++) {
            finder.take(i);
        }
        finder.close();
        return finder.runs();
    }
}
