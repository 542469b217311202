package dev.mondai.input.markdown.layout.sign;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes with paragraphs among them: one question whose choices are explained one by one, or several questions that begin
 * with nothing but a paragraph.
 */
final class BoxLists {

    private BoxLists() {}

    /**
     * The boxes of each question. They are several where every paragraph is followed by a list, and most lists have a
     * tick.
     *
     * @param gaps the places that a paragraph stands before
     */
    static List<List<ChoiceRun.Item>> of(List<ChoiceRun.Item> items, List<Integer> gaps) {
        if (gaps.isEmpty()) {
            return List.of(items);
        }
        List<List<ChoiceRun.Item>> lists = new ArrayList<>();
        int from = 0;
        for (int gap : gaps) {
            lists.add(items.subList(from, gap));
            from = gap;
        }
        lists.add(items.subList(from, items.size()));
        long ticked = lists.stream().filter(BoxLists::hasTick).count();
        boolean several = lists.stream().allMatch(list -> list.size() > 1) && ticked * 2 > lists.size();
        return several ? lists : List.of(items);
    }

    private static boolean hasTick(List<ChoiceRun.Item> items) {
        return items.stream().anyMatch(item -> item.head().tick() == ChoiceHead.Box.TICKED);
    }
}
