package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the author of a bank writes, told by all its questions: what is weak by itself counts where most do it.
 *
 * @param looks whether right choices stand out, in bold or so
 * @param labelLooks whether their labels alone do, if not all of them
 * @param bullets whether choices have no more than a bullet
 * @param labels whether keys are labels of choices
 * @param texts whether a key is the text of one
 * @param pairs whether questions have answers and no choices
 */
record Habits(boolean looks, boolean labelLooks, boolean bullets, boolean labels, boolean texts, boolean pairs) {

    private static final int FEW = 2;

    static Habits of(List<Asked> asked) {
        List<Asked> keyed = asked.stream().filter(Asked::isKeyed).toList();
        boolean pairs = isMost(asked.stream().filter(a -> a.key().isEmpty()).count(), asked);
        boolean looks = isMost(keyed.stream().filter(Asked::isByLook).count(), keyed);
        boolean labelLooks = isMost(
                asked.stream()
                        .filter(a -> a.isByLook() || !a.byLabelsLook().isEmpty())
                        .count(),
                asked);
        long bullets = keyed.stream()
                .filter(a -> a.hasBullets() && (looks || !a.isByLook()))
                .count();
        if (asked.stream().allMatch(a -> a.labelled().isEmpty())) {
            return new Habits(looks, labelLooks, isMost(bullets, keyed), false, false, pairs);
        }
        long labels = keyed.stream().filter(Asked::isByLabel).count();
        return new Habits(
                looks,
                labelLooks,
                isMost(bullets, keyed),
                labels >= FEW,
                keyed.stream().anyMatch(Asked::isByText),
                pairs);
    }

    private static boolean isMost(long some, List<Asked> all) {
        return some >= FEW && some * 2 >= all.size();
    }

    /** Whether it is a question with choices, be it one without a key. */
    boolean believe(Asked asked, List<Sign> signs) {
        if (asked.key().isEmpty() || pairs && !asked.isKeyed() && asked.isBelowAnswer(signs)) {
            return false;
        }
        return asked.isStrong()
                || asked.isKeyed() && (looks || !asked.isByLook())
                || bullets && asked.isNumbered() && asked.lacksKey();
    }

    /** Whether it looks like a question with choices whose key is not understood: where it is an error in any case. */
    boolean suspect(Asked asked) {
        return bullets && asked.key().isPresent() && asked.isNumbered() && !asked.isKeyed();
    }

    Asked read(Asked asked) {
        Optional<Set<Integer>> labelled = labels || texts ? asked.labelled() : Optional.empty();
        if (labelled.isPresent()) {
            return texts ? asked.withoutKey() : asked.withKey(labelled.get());
        }
        Asked seen = looks ? asked.withLooks() : asked;
        return labelLooks ? seen.withLabelsLook() : seen;
    }
}
