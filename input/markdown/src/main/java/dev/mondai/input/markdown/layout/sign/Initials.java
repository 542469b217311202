package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.vocabulary.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Bullets with names behind them: the initials, {@code - L. Tolstoy}, look like labels, and follow no order; or lone letters in bold. */
final class Initials {

    private static final int FEWEST = 3;
    private static final Pattern JOINED = Pattern.compile("^[-*+•]\\s+[a-z]\\.[a-z]{2,}");
    /** Its beginning, or the second half of an initial in two parts: {@code J.-P. Rameau}. */
    private static final Pattern NAME = Pattern.compile("[-–]?\\p{Lu}");

    private static final Pattern LONE = Pattern.compile("^[-*+•]\\s+(?<bold>\\*\\*|__)[\\p{L}\\d]\\k<bold>");

    private final List<Sign> signs;
    private final Labels labels;

    private Initials(List<Sign> signs, Labels labels) {
        this.signs = signs;
        this.labels = labels;
    }

    /** Whether an item may begin with such a letter. */
    static boolean isFor(Sign sign) {
        return isItem(sign) && sign.choices().get(0).isLabelled();
    }

    /** The signs, where such letters are no labels. */
    static List<Sign> in(List<Sign> signs, Labels labels) {
        return new Initials(signs, labels).read();
    }

    private List<Sign> read() {
        List<Sign> read = new ArrayList<>(signs);
        int end;
        for (int from = 0; from < signs.size(); from = end) {
            end = from;
            while (end < signs.size() && isItem(signs.get(end))) {
                end++;
            }
            if (end - from >= FEWEST && areLabelled(signs, from, end) && areNames(signs.subList(from, end))) {
                for (int i = from; i < end; i++) {
                    read.set(i, unlabelled(signs.get(i)));
                }
            }
            end = Math.max(end, from + 1);
        }
        return read;
    }

    private static boolean isItem(Sign sign) {
        return sign.choices().size() == 1
                && sign.choices().get(0).hasBullet()
                && !sign.choices().get(0).hasBox();
    }

    private static boolean areLabelled(List<Sign> signs, int from, int to) {
        for (int i = from; i < to; i++) {
            if (signs.get(i).choices().get(0).isLabelled()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a letter is none of so few labels, or others have none, and hardly one stands where its label would; or the
     * first is another than A, and they go back.
     */
    private boolean areNames(List<Sign> items) {
        int following = 0;
        boolean back = false;
        boolean beyond = false;
        boolean all = true;
        int last = -1;
        for (Sign item : items) {
            String label = item.choices().get(0).label();
            if (!label.isEmpty() && !isInitial(item) && !isAlone(item) && !isJoined(item)) {
                return false;
            }
            OptionalInt place = label.isEmpty() ? OptionalInt.empty() : labels.placeOf(label);
            back |= last > place.orElse(last);
            following += last >= 0 && place.isPresent() && place.getAsInt() == last + 1 ? 1 : 0;
            last = place.orElse(last);
            beyond |= !label.isEmpty() && place.orElse(items.size()) >= items.size();
            all &= !label.isEmpty();
        }
        return all ? back && isAnother(items.get(0)) || beyond && following * 2 < items.size() - 1 : following == 0;
    }

    private boolean isAnother(Sign first) {
        return labels.placeOf(first.choices().get(0).label()).orElse(-1) != 0;
    }

    /** Whether a capital with its full stop stands before a name or another such letter. */
    private static boolean isInitial(Sign item) {
        ChoiceHead head = item.choices().get(0);
        String text = item.line().narrow();
        int at = text.lastIndexOf(head.label(), Math.max(0, head.start() - 1));
        return head.label().length() == 1
                && Character.isUpperCase(head.label().charAt(0))
                && head.start() < text.length()
                && text.startsWith(".", at + 1)
                && NAME.matcher(text).region(head.start(), text.length()).lookingAt();
    }

    /** Whether a letter is the first part of a name in code without its ticks: {@code - a.length}, beside {@code - size(a)}. */
    private static boolean isJoined(Sign item) {
        return JOINED.matcher(item.line().narrow().strip()).find();
    }

    /** Whether a letter or digit in bold is all that an item says, as {@code - **S**} beside {@code - G1}. */
    private static boolean isAlone(Sign item) {
        return item.choices().get(0).isEmpty()
                && LONE.matcher(item.line().narrow().strip()).find();
    }

    private static Sign unlabelled(Sign item) {
        ChoiceHead head = item.choices().get(0);
        return head.isLabelled() ? item.withChoices(List.of(head.unlabelled(item.line()))) : item;
    }
}
