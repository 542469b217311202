package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.StandOut.Look;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.LookAlikes;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Choices that follow each other: the labels of one sequence from its first on, boxes, or bullets.
 *
 * @param items at least one
 * @param sequences those that the labels are of; empty where there are none
 * @param vocabulary what names its choices elsewhere
 */
public record ChoiceRun(List<Item> items, Set<String> sequences, Vocabulary vocabulary) {

    private static final Set<String> NUMBERS =
            Set.of("number", "circled", Labels.FROM_ZERO, "han-numbers", Labels.POOLS);

    private static final Set<String> FROM_ZERO = Set.of(Labels.FROM_ZERO);

    /**
     * A choice of the run.
     *
     * @param at the place of its line in the list of signs
     */
    public record Item(int at, ChoiceHead head) {

        public String text() {
            return head.text().plain();
        }

        /** The same where the others have stars for bullets: its star lacks the blank. */
        Item bulleted() {
            return head.verdict() == Verdict.STAR ? unmarked() : this;
        }

        /** The same where others have boxes: what may judge a statement is its box. */
        Item boxed() {
            return head.hasBox() ? this : amongBoxes();
        }

        /** The same among rings one of which is filled: that is the right one. */
        Item amongRings() {
            return new Item(at, head.with(Verdict.of(head.verdict() == Verdict.DOT)));
        }

        Item unmarked() {
            return new Item(at, head.with(Verdict.NONE));
        }

        Item amongBoxes() {
            return head.amongBoxes().isPresent()
                    ? new Item(at, head.amongBoxes().get())
                    : this;
        }
    }

    public ChoiceRun {
        items = haveStars(items)
                ? items.stream().map(Item::bulleted).toList()
                : Rings.sayNothing(items)
                        ? items.stream().map(Item::unmarked).toList()
                        : Rings.areFilled(items)
                                ? Rings.filled(items)
                                : areJudged(items)
                                        ? items.stream().map(Item::boxed).toList()
                                        : List.copyOf(items);
        sequences = Set.copyOf(sequences);
    }

    private static boolean haveStars(List<Item> items) {
        for (Item item : items) {
            if (item.head().bullet() == '*' && item.head().verdict() != Verdict.STAR) {
                return true;
            }
        }
        return false;
    }

    /** Whether some with labels have boxes, and one has what would judge a statement. */
    private static boolean areJudged(List<Item> items) {
        boolean box = false;
        boolean judged = false;
        for (Item item : items) {
            box |= item.head().hasBox();
            judged |= !item.head().hasBox()
                    && item.head().isLabelled()
                    && item.head().amongBoxes().isPresent();
        }
        return box && judged;
    }

    public int first() {
        return items.get(0).at();
    }

    public int last() {
        return items.get(items.size() - 1).at();
    }

    public int size() {
        return items.size();
    }

    public ChoiceHead.Style style() {
        return items.get(0).head().style();
    }

    public boolean isLabelled() {
        return items.get(0).head().isLabelled();
    }

    public boolean hasBoxes() {
        return holds(ChoiceHead::hasBox);
    }

    public boolean isNumbered() {
        return !Collections.disjoint(NUMBERS, sequences);
    }

    /** Whether it can hardly be anything else than choices. */
    public boolean isStrong() {
        return switch (style()) {
            case LABELLED -> size() >= 2;
            case BARE -> size() >= 3;
            case TICKED -> size() >= 2;
            case BULLET -> false;
        };
    }

    /** The choices that a box or a sign says are right; where all or none stand out, that says nothing. */
    public Set<Integer> marked() {
        Set<Integer> ticked =
                where(i -> i.head().tick() == ChoiceHead.Box.TICKED || i.head().marked());
        if (!ticked.isEmpty()) {
            return ticked;
        }
        Set<Integer> plus = where(i -> i.head().bullet() == '+');
        if (!plus.isEmpty()
                && plus.size() < size()
                && plus.size() + where(i -> i.head().bullet() == '-').size() == size()) {
            return plus;
        }
        return hasBoxes() ? Set.of() : standingOut();
    }

    /** The choices in bold; or in italics, behind labels; or the only one that is not struck out. */
    private Set<Integer> standingOut() {
        Set<Integer> bold = where(i -> i.head().look() == Look.BOLD);
        if (!bold.isEmpty() && bold.size() < size()) {
            return bold;
        }
        Set<Integer> italic = isLabelled() ? where(i -> i.head().look() == Look.ITALIC) : Set.of();
        if (!italic.isEmpty() && italic.size() < size()) {
            return italic;
        }
        boolean struck =
                size() > 2 && where(i -> i.head().look() == Look.STRUCK).size() == size() - 1;
        return struck ? where(i -> i.head().look() != Look.STRUCK) : Set.of();
    }

    /** Those whose labels alone stand out, as where the letters of the right ones are underlined; none where most do. */
    public Set<Integer> labelsStandingOut() {
        Set<Integer> labels = where(i -> i.head().look() == Look.LABEL);
        return size() > 2 && labels.size() * 2 <= size() ? labels : Set.of();
    }

    private boolean holds(Predicate<ChoiceHead> wanted) {
        for (Item item : items) {
            if (wanted.test(item.head())) {
                return true;
            }
        }
        return false;
    }

    private Set<Integer> where(Predicate<Item> wanted) {
        Set<Integer> places = Set.of();
        for (int i = 0; i < size(); i++) {
            if (wanted.test(items.get(i))) {
                places = places.isEmpty() ? new HashSet<>() : places;
                places.add(i);
            }
        }
        return places;
    }

    /**
     * The place of the choice that a label means: the one that has it, in whatever case; else one whose label looks the
     * same; else, for a label of another script, the one that stands where it stands in its own order, unless its capital
     * looks like another: {@code в} is the third letter, and the small one of what looks like {@code B}.
     */
    public OptionalInt placeOf(String label) {
        Labels labels = vocabulary.labels();
        if (sequences.equals(FROM_ZERO) && label.length() == 1 && Character.isDigit(label.charAt(0))) {
            int place = Character.digit(label.charAt(0), 10);
            return place < size() ? OptionalInt.of(place) : OptionalInt.empty();
        }
        Set<Integer> same = where(i -> i.head().label().equals(label));
        Set<Integer> alike = same.isEmpty() ? where(i -> i.head().label().equalsIgnoreCase(label)) : same;
        if (!alike.isEmpty()) {
            return alike.size() == 1 ? OptionalInt.of(alike.iterator().next()) : OptionalInt.empty();
        }
        OptionalInt byLook = placeOfTwin(label);
        OptionalInt byOrder = labels.placeOf(label);
        if (byLook.isPresent()) {
            boolean leftFromOriginal = ChoiceHeads.isLatin(label.charAt(0)) && !byLook.equals(byOrder);
            return leftFromOriginal ? OptionalInt.empty() : byLook;
        }
        OptionalInt byCapital = placeOfTwin(label.toUpperCase(Locale.ROOT));
        if (byCapital.isPresent() && !byCapital.equals(byOrder)) {
            return OptionalInt.empty();
        }
        boolean leftOut = sequences.stream().anyMatch(s -> labels.holds(s, label));
        return !leftOut
                        && byOrder.isPresent()
                        && byOrder.getAsInt() < size()
                        && !isInitialOfOther(label, byOrder.getAsInt())
                ? byOrder
                : OptionalInt.empty();
    }

    /** Whether a choice without a label begins with a letter and a full stop, or with an amount, and another would have it as its label. */
    private boolean isInitialOfOther(String label, int place) {
        String initial = label + (Character.isDigit(label.charAt(0)) ? " " : ".");
        return !isLabelled()
                && items.stream().anyMatch(i -> i.head().text().written().startsWith(initial))
                && !items.get(place).head().text().written().startsWith(initial);
    }

    /** The place that the label of a choice has in the sequence that all are of, in whatever case; empty where it is of none. */
    public OptionalInt placeInSequence(int choice) {
        Labels labels = vocabulary.labels();
        String label = items.get(choice).head().label();
        return sequences.stream()
                .mapToInt(s -> labels.indexIn(s, label))
                .filter(place -> place >= 0)
                .min();
    }

    private OptionalInt placeOfTwin(String label) {
        return LookAlikes.of(label)
                .map(twin -> where(i -> i.head().label().equalsIgnoreCase(twin)))
                .filter(places -> places.size() == 1)
                .map(places -> OptionalInt.of(places.iterator().next()))
                .orElse(OptionalInt.empty());
    }

    public boolean hasLabel(String label) {
        return holds(head -> head.label().equals(label));
    }

    /** Whether a choice has a label, or one that looks the same. */
    public boolean hasLabelLike(String label) {
        return hasLabel(label) || LookAlikes.of(label).filter(this::hasLabel).isPresent();
    }

    /** Whether a label is said twice: one of them is a slip, and which one nobody knows. */
    public boolean hasLabelTwice() {
        Set<String> labels = new HashSet<>();
        for (Item item : items) {
            labels.add(item.head().label());
        }
        return labels.size() < size();
    }

    /** Whether a sign or a word says of a choice that it is right. */
    public boolean isSigned() {
        return holds(ChoiceHead::marked);
    }

    private boolean hasTick() {
        return holds(head -> head.tick() == ChoiceHead.Box.TICKED);
    }

    /** Whether both say mostly the same, in whatever order; two lists with ticks are those of two questions. */
    public boolean repeats(ChoiceRun other) {
        if (hasTick() && other.hasTick()) {
            return false;
        }
        List<String> mine = new ArrayList<>(items.stream().map(Item::text).toList());
        List<String> others = other.items.stream().map(Item::text).toList();
        mine.removeAll(others);
        boolean some = mine.isEmpty() && size() < others.size() && !marked().isEmpty();
        return some || mine.size() * 2 < size() && Math.abs(size() - others.size()) <= 1;
    }
}
