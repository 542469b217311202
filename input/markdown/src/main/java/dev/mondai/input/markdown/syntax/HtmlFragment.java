package dev.mondai.input.markdown.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of HTML, looked at for tags without a partner.
 *
 * @param balanced the HTML without such tags
 * @param dropped those tags
 */
record HtmlFragment(String balanced, List<String> dropped) {

    private static final Pattern PIECE = Pattern.compile(
            "<!--.*?(?:-->|$)|</?[A-Za-z][^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*>", Pattern.DOTALL);

    /** Elements whose end tag may be left out (HTML Living Standard, section 13.1.2.4). */
    private static final List<String> ENDS_BY_ITSELF = List.of(
            "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "rt", "rp", "option", "colgroup");

    static HtmlFragment of(String html) {
        Matching matching = new Matching();
        tags(html).forEach(matching::add);
        return without(matching.unmatched(), html);
    }

    /** The names of the elements whose start or end tags were dropped, in document order. */
    List<String> names(HtmlTag.Kind kind) {
        return dropped.stream()
                .flatMap(tag -> HtmlTag.of(tag).stream())
                .filter(tag -> tag.kind() == kind)
                .map(HtmlTag::name)
                .toList();
    }

    private static HtmlFragment without(List<Tag> unmatched, String html) {
        List<Tag> inOrder = unmatched.stream()
                .sorted((a, b) -> Integer.compare(a.start, b.start))
                .toList();
        StringBuilder balanced = new StringBuilder();
        int from = 0;
        for (Tag tag : inOrder) {
            balanced.append(html, from, tag.start);
            from = tag.start + tag.html.source().length();
        }
        balanced.append(html.substring(from));
        return new HtmlFragment(
                balanced.toString(),
                inOrder.stream().map(tag -> tag.html.source()).toList());
    }

    private static List<Tag> tags(String html) {
        List<Tag> tags = new ArrayList<>();
        Matcher piece = PIECE.matcher(html);
        while (piece.find()) {
            int start = piece.start();
            HtmlTag.of(piece.group()).ifPresent(tag -> tags.add(new Tag(tag, start)));
        }
        return tags;
    }

    private record Tag(HtmlTag html, int start) {

        String name() {
            return html.name();
        }
    }

    /** Finds tags without a partner; counts the open ones so as not to look for one that is not there. */
    private static final class Matching {

        private final Deque<Tag> open = new ArrayDeque<>();
        private final Map<String, Integer> openNames = new HashMap<>();
        private final List<Tag> unmatched = new ArrayList<>();

        void add(Tag tag) {
            if (tag.html.kind() == HtmlTag.Kind.OPEN) {
                open.push(tag);
                openNames.merge(tag.name(), 1, Integer::sum);
            } else if (tag.html.kind() == HtmlTag.Kind.CLOSE) {
                close(tag);
            }
        }

        private void close(Tag tag) {
            if (openNames.getOrDefault(tag.name(), 0) == 0) {
                unmatched.add(tag);
                return;
            }
            for (Tag start = pop(); !start.name().equals(tag.name()); start = pop()) {
                unmatched.add(start);
            }
        }

        private Tag pop() {
            Tag last = open.pop();
            openNames.merge(last.name(), -1, Integer::sum);
            return last;
        }

        List<Tag> unmatched() {
            unmatched.addAll(open);
            unmatched.removeIf(tag -> tag.html.kind() == HtmlTag.Kind.OPEN && ENDS_BY_ITSELF.contains(tag.name()));
            return unmatched;
        }
    }
}
