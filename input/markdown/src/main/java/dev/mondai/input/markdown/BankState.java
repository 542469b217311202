package dev.mondai.input.markdown;

import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.model.QuestionIds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the questions of a bank share while it is read.
 *
 * @param groups the paths of categories that its groups make
 */
record BankState(QuestionIds ids, Set<List<String>> groups, Map<Named, Letters> lettersByLabels) {

    private static final int MANY = 26;

    BankState(QuestionIds ids) {
        this(ids, new HashSet<>(), new HashMap<>());
    }

    /** Labels, and the words that may speak of them. */
    private record Named(List<String> labels, Vocabulary vocabulary) {

        Letters letters() {
            return new Letters(labels, vocabulary);
        }
    }

    /** What finds these labels: most questions of a bank have the same ones. */
    Letters letters(List<String> labels, Vocabulary vocabulary) {
        Named named = new Named(labels, vocabulary);
        return labels.size() > MANY ? named.letters() : lettersByLabels.computeIfAbsent(named, Named::letters);
    }
}
