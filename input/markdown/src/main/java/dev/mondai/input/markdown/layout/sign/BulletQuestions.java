package dev.mondai.input.markdown.layout.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Bullets that are the questions, each with boxes as items of its own: {@code - The sky is:} above {@code   - [x] blue}. All boxes
 * of the document stand so, below two such bullets at least.
 */
final class BulletQuestions {

    private static final int FEWEST = 2;

    private BulletQuestions() {}

    static List<Sign> in(List<Sign> signs) {
        List<Integer> parents = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (isParent(signs, i)) {
                parents.add(i);
            }
        }
        if (parents.size() < FEWEST || !holdAllBoxes(signs, parents)) {
            return signs;
        }
        List<Sign> asking = new ArrayList<>(signs);
        parents.forEach(at -> asking.set(at, question(signs.get(at))));
        return asking;
    }

    private static Sign question(Sign sign) {
        int start = sign.choices().get(0).start();
        QuestionHead head = new QuestionHead("", QuestionHead.Form.NUMBER, start);
        return sign.withQuestion(Optional.of(head)).withChoices(List.of());
    }

    /** Whether a bullet without a box has boxes right below it that stand further in, two at least. */
    private static boolean isParent(List<Sign> signs, int at) {
        Sign sign = signs.get(at);
        boolean bullet = sign.question().isEmpty()
                && sign.marker().isEmpty()
                && sign.choices().size() == 1
                && sign.choices().get(0).style() == ChoiceHead.Style.BULLET
                && sign.choices().get(0).hasBullet();
        return bullet && isItem(signs, at, at + 1) && isItem(signs, at, at + 2);
    }

    private static boolean isItem(List<Sign> signs, int parent, int at) {
        return at < signs.size()
                && Signs.hasBox(signs.get(at))
                && signs.get(at).line().indent() > signs.get(parent).line().indent();
    }

    /** Whether each line with a box stands below one of them, further in. */
    private static boolean holdAllBoxes(List<Sign> signs, List<Integer> parents) {
        int indent = signs.get(parents.get(0)).line().indent();
        boolean alike = parents.stream().allMatch(at -> signs.get(at).line().indent() == indent);
        return alike
                && IntStream.range(0, signs.size())
                        .filter(i -> Signs.hasBox(signs.get(i)))
                        .allMatch(i -> i > parents.get(0) && signs.get(i).line().indent() > indent);
    }
}
