package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Inline;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects inlines; neighbouring texts become one, so that equal documents give equal rich text. */
final class InlineList {

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder pendingText = new StringBuilder();

    void add(Inline inline) {
        if (inline instanceof Text text) {
            addText(text.value());
        } else {
            finishText();
            inlines.add(inline);
        }
    }

    void addAll(List<Inline> more) {
        more.forEach(this::add);
    }

    void addText(String value) {
        pendingText.append(value);
    }

    List<Inline> toList() {
        finishText();
        return List.copyOf(inlines);
    }

    private void finishText() {
        if (!pendingText.isEmpty()) {
            inlines.add(new Text(pendingText.toString()));
            pendingText.setLength(0);
        }
    }

    /** Without the white space and line breaks at both ends, as a paragraph has none. */
    static List<Inline> stripped(List<Inline> inlines) {
        int from = 0;
        int to = inlines.size();
        while (from < to && isBlank(inlines.get(from))) {
            from++;
        }
        while (to > from && isBlank(inlines.get(to - 1))) {
            to--;
        }
        List<Inline> stripped = new ArrayList<>(inlines.subList(from, to));
        if (!stripped.isEmpty() && stripped.get(0) instanceof Text first) {
            stripped.set(0, new Text(first.value().stripLeading()));
        }
        int last = stripped.size() - 1;
        if (last >= 0 && stripped.get(last) instanceof Text end) {
            stripped.set(last, new Text(end.value().stripTrailing()));
        }
        return stripped;
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof LineBreak
                || inline instanceof Text text && text.value().isBlank();
    }
}
