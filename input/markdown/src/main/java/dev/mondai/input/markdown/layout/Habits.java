package dev.mondai.input.markdown.layout;

import java.util.List;

/**
 * How the author of a bank writes, told by all its questions: what is weak by itself counts where most do it.
 *
 * @param looks whether right choices stand out, in bold or so
 * @param bullets whether choices have no more than a bullet
 */
record Habits(boolean looks, boolean bullets) {

    private static final int FEW = 2;

    static Habits of(List<Asked> asked) {
        List<Asked> keyed = asked.stream().filter(Asked::isKeyed).toList();
        boolean looks = isMost(keyed.stream().filter(Asked::isByLook).count(), keyed);
        long bullets = keyed.stream()
                .filter(a -> a.hasBullets() && (looks || !a.isByLook()))
                .count();
        return new Habits(looks, isMost(bullets, keyed));
    }

    private static boolean isMost(long some, List<Asked> all) {
        return some >= FEW && some * 2 >= all.size();
    }

    /** Whether it is a question with choices, be it one without a key. */
    boolean believe(Asked asked) {
        if (asked.key().isEmpty()) {
            return false;
        }
        return asked.isStrong()
                || asked.isKeyed() && (looks || !asked.isByLook())
                || bullets && asked.isNumbered() && asked.lacksKey();
    }

    Asked read(Asked asked) {
        return looks ? asked.withLooks() : asked;
    }
}
