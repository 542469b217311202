package dev.mondai.input.markdown.layout.sign;

import java.util.List;

/**
 * What rings before choices say: nothing where all are bullets, or where each choice has a ring or another sign for what is
 * right, as one of both is no such sign; else the filled one among empty ones is right.
 */
final class Rings {

    private static final String BULLETS = "○◯●";

    private Rings() {}

    static boolean sayNothing(List<ChoiceRun.Item> items) {
        return areBullets(items) || areBesideSigns(items);
    }

    private static boolean areBesideSigns(List<ChoiceRun.Item> items) {
        boolean sign = false;
        boolean ring = false;
        for (ChoiceRun.Item item : items) {
            sign |= item.head().verdict() == Verdict.RIGHT;
            ring |= item.head().verdict() == Verdict.RING;
            if (!item.head().verdict().isRight()) {
                return false;
            }
        }
        return sign && ring;
    }

    /** Whether each has a ring or a dot before it: such a ring is a bullet, and no sign of the right ones. */
    private static boolean areBullets(List<ChoiceRun.Item> items) {
        for (ChoiceRun.Item item : items) {
            if (BULLETS.indexOf(item.head().bullet()) < 0) {
                return false;
            }
        }
        return items.size() > 1;
    }

    /** Whether one has a filled ring and others an empty one: as forms show what is chosen. */
    static boolean areFilled(List<ChoiceRun.Item> items) {
        boolean dot = false;
        boolean ring = false;
        for (ChoiceRun.Item item : items) {
            dot |= item.head().verdict() == Verdict.DOT;
            ring |= item.head().verdict() == Verdict.RING;
        }
        return dot && ring;
    }

    /** The same with the filled one as the right one; with none, where several are filled or one has no ring. */
    static List<ChoiceRun.Item> filled(List<ChoiceRun.Item> items) {
        long dots =
                items.stream().filter(i -> i.head().verdict() == Verdict.DOT).count();
        long rings =
                items.stream().filter(i -> i.head().verdict() == Verdict.RING).count();
        boolean clear = dots == 1 && rings == items.size() - 1;
        return items.stream()
                .map(item -> clear ? item.amongRings() : item.unmarked())
                .toList();
    }
}
