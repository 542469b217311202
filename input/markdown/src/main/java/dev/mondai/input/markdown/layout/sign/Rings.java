package dev.mondai.input.markdown.layout.sign;

import java.util.List;

/** What rings before choices say: nothing where all are bullets; else the filled one among empty ones is right. */
final class Rings {

    private static final String BULLETS = "○◯●";

    private Rings() {}

    /** Whether each has a ring or a dot before it: such a ring is a bullet, and no sign of the right ones. */
    static boolean areBullets(List<ChoiceRun.Item> items) {
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
