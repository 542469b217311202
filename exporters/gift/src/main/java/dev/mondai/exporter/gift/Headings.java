package dev.mondai.exporter.gift;

import dev.mondai.model.QuestionInfo;
import dev.mondai.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands before a question: its category, its id and tags as a comment that Moodle 4 and newer read, its name. */
final class Headings {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TAG = 50;
    private static final int LONGEST_CATEGORY = 255;
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[0-9A-Za-z]+;)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Tags in their first spelling, by what MariaDB finds equal: two of them in one file would stop the import. */
    private final Map<String, String> spellings = new HashMap<>();

    private final boolean withTags;

    Headings(boolean withTags) {
        this.withTags = withTags;
    }

    /** The names of a question's category, from the outermost inwards. */
    List<String> category(QuestionInfo info) {
        return info.category().stream().filter(name -> !name.isBlank()).toList();
    }

    /**
     * A slash within a name is doubled; one at its end or beginning has a blank beside it, since Moodle splits at single
     * slashes. Moodle skips a category that is called top.
     */
    String categoryLine(List<String> names) {
        return names.stream()
                .map(Headings::categoryName)
                .map(name -> name.equalsIgnoreCase("top") ? "(" + name + ")" : name)
                .map(name -> Gift.inCategory(name).replace("/", "//"))
                .map(name -> (name.startsWith("/") ? " " : "") + name + (name.endsWith("/") ? " " : ""))
                .collect(Collectors.joining("/", "$CATEGORY: $course$/top/", ""));
    }

    /** The name of a category as Moodle has room for it. */
    private static String categoryName(String name) {
        int length = LONGEST_CATEGORY;
        String stored = stored(name);
        while (stored.length() > LONGEST_CATEGORY) {
            length -= Math.max(1, (stored.length() - LONGEST_CATEGORY) / 4);
            stored = stored(PlainText.shortened(line(name), length));
        }
        return stored;
    }

    /** Whether Moodle has room for the names of a question's categories. */
    static boolean hasCategories(QuestionInfo info) {
        return info.category().stream().allMatch(name -> stored(name).length() <= LONGEST_CATEGORY);
    }

    String of(QuestionInfo info) {
        String comment = Stream.concat(id(info), tags(info).stream().map(tag -> bracketed("tag", tag)))
                .collect(Collectors.joining(" "));
        return (comment.isEmpty() ? "" : "// " + comment + "\n") + "::" + Gift.escaped(stored(info.name()))
                + "::[html]";
    }

    private static Stream<String> id(QuestionInfo info) {
        return hasId(info) ? Stream.of(bracketed("id", info.id())) : Stream.empty();
    }

    /** Whether Moodle has room for the id. */
    static boolean hasId(QuestionInfo info) {
        return info.id().codePointCount(0, info.id().length()) <= LONGEST_ID;
    }

    /** The difficulty is one of them, since Moodle has no other place for it. */
    private List<String> tags(QuestionInfo info) {
        Stream<String> difficulty = Stream.ofNullable(info.difficulty()).map(level -> "difficulty: " + level);
        if (!withTags) {
            return List.of();
        }
        List<String> tags = new ArrayList<>();
        Stream.concat(info.tags().stream(), difficulty)
                .map(Headings::tag)
                .filter(tag -> !tag.isEmpty())
                .forEach(tag -> tags.add(spelling(tag)));
        return tags.stream().distinct().toList();
    }

    /** Whether a tag of the question's is written in another way than the author's. */
    boolean changesTags(QuestionInfo info) {
        return withTags && !tags(info).containsAll(info.tags());
    }

    private String spelling(String tag) {
        return spellings.computeIfAbsent(Collation.key(tag), key -> tag);
    }

    /** A tag with the characters that Moodle takes in one. */
    private static String tag(String tag) {
        return PlainText.shortened(line(tag.replaceAll("[<>`]", "")), LONGEST_TAG);
    }

    private static String bracketed(String kind, String text) {
        return "[" + kind + ":" + text.replace("]", "\\]") + "]";
    }

    /** Moodle takes what looks like HTML out of names, and shows them as HTML. */
    private static String stored(String name) {
        return ENTITY.matcher(line(name)).replaceAll("&amp;").replace("<", "&lt;");
    }

    private static String line(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
