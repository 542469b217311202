package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where lines of a kind stand together. */
final class LineGroups {

    private LineGroups() {}

    /** The first place and the one behind the last of each group of two lines or more. */
    static List<int[]> of(List<Line> lines, Predicate<Line> kind) {
        List<int[]> groups = new ArrayList<>();
        int end;
        for (int from = 0; from < lines.size(); from = Math.max(end, from + 1)) {
            end = from;
            while (end < lines.size() && kind.test(lines.get(end))) {
                end++;
            }
            if (end - from > 1) {
                groups.add(new int[] {from, end});
            }
        }
        return groups;
    }
}
