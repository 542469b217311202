package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.vocabulary.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that look like labels and begin the text of bullets: {@code - A dog}, {@code - 2 weeks}. */
final class BulletWords {

    private BulletWords() {}

    /** Whether what looks like a label begins none of the sequences: it is a word. */
    static boolean begins(ChoiceHead head, Labels labels) {
        return head.hasBullet()
                && head.style() == ChoiceHead.Style.BARE
                && labels.sequencesFrom(head.label()).isEmpty();
    }

    /** Whether the labels of bullets may be words where the next bullet of their list has none that goes on with them. */
    static boolean mayBegin(List<ChoiceRun.Item> bullets, ChoiceHead next) {
        ChoiceHead first = bullets.get(0).head();
        boolean bare = first.style() == ChoiceHead.Style.BARE && first.hasBullet();
        return bare && (bullets.size() == 1 || next.indent() == first.indent() && areNumbers(bullets));
    }

    /** Whether numbers count the same thing at two bullets: {@code 2 weeks}, {@code 3 weeks}. */
    static boolean count(List<ChoiceRun.Item> bullets) {
        if (bullets.get(0).head().style() != ChoiceHead.Style.BARE || !areNumbers(bullets)) {
            return false;
        }
        Set<String> counted = new HashSet<>();
        return bullets.stream().anyMatch(item -> !counted.add(item.text()));
    }

    /** Whether all begin with a bare number; one that is left out among such is no slip. */
    static boolean areNumbers(List<ChoiceRun.Item> bullets) {
        for (ChoiceRun.Item item : bullets) {
            ChoiceHead head = item.head();
            if (!head.hasBullet()
                    || head.style() != ChoiceHead.Style.BARE
                    || !Character.isDigit(head.label().charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
