package dev.mondai.input.markdown;

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
record BankState(QuestionIds ids, Set<List<String>> groups, Map<List<String>, Letters> lettersByLabels) {

    private static final int MANY = 26;

    BankState(QuestionIds ids) {
        this(ids, new HashSet<>(), new HashMap<>());
    }

    /** What finds these labels: most questions of a bank have the same ones. */
    Letters letters(List<String> labels) {
        return labels.size() > MANY ? new Letters(labels) : lettersByLabels.computeIfAbsent(labels, Letters::new);
    }
}
