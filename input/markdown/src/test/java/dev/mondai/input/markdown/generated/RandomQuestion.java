package dev.mondai.input.markdown.generated;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question as it was meant.
 *
 * @param stem one line
 * @param code lines that belong to the stem; often none
 * @param choices those to choose from; the answer where there are none
 * @param key the places of the right ones, from 0
 * @param explanation empty where there is none
 * @param damage what was done to its key on purpose
 */
public record RandomQuestion(
        String stem, List<String> code, List<Choice> choices, Set<Integer> key, String explanation, Damage damage) {

    /**
     * A choice as Markdown and as its reader sees it.
     *
     * @param nested the lines below its first one, without their indent; mostly none
     */
    public record Choice(String markdown, List<String> nested, String plain) {

        public Choice {
            nested = List.copyOf(nested);
        }

        Choice(String markdown, String plain) {
            this(markdown, List.of(), plain);
        }
    }

    /** What was done to a key on purpose. */
    public enum Damage {
        NONE,
        /** The author says nothing of it. */
        LEFT_OUT,
        /** Another choice is marked as well as the one that the answer names. */
        CONTRADICTED
    }

    public RandomQuestion {
        code = List.copyOf(code);
        choices = List.copyOf(choices);
        key = Set.copyOf(key);
    }

    boolean isKeyed() {
        return damage != Damage.LEFT_OUT;
    }

    boolean isRight(int choice) {
        return key.contains(choice);
    }

    /** A digit a choice: 1 where it is right. */
    String bits() {
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            bits.append(isRight(i) ? '1' : '0');
        }
        return bits.toString();
    }

    /** The choices and the key alone, for messages and comparisons. */
    public String summary() {
        return choices.stream().map(Choice::plain).toList() + " key " + new TreeSet<>(key);
    }
}
