package dev.mondai.exporter.markdown;

import dev.mondai.model.QuestionInfo;
import dev.mondai.text.MarkdownWriter;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.util.List;

/** Shows the categories of questions by headings above their titles, as far as headings can. */
final class CategoryHeadings {

    /** Below them there are a title, a group's member and its sections. */
    private static final int DEEPEST = 3;

    private static final String CATEGORY_END = " - ";

    private List<String> current = List.of();

    /**
     * Where a question stands.
     *
     * @param headings the categories' headings that are new above it, as Markdown
     * @param level of its title
     * @param shown whether its category shows there; else a field says it
     */
    record Place(String headings, int level, boolean shown) {}

    /**
     * The place of the next question.
     *
     * @param levels how many levels of headings its texts have
     */
    Place of(QuestionInfo info, int levels) {
        List<String> path = info.category();
        boolean fits = path.size() <= DEEPEST && path.size() + 2 + levels <= 6;
        if (!path.isEmpty()
                && !path.equals(fromTitle(info.name()))
                && fits
                && path.stream().allMatch(CategoryHeadings::isSayable)) {
            return new Place(headings(path), path.size() + 1, true);
        }
        current = List.of();
        return new Place("", 1, path.equals(fromTitle(info.name())));
    }

    private String headings(List<String> path) {
        int common = 0;
        while (common < Math.min(path.size(), current.size())
                && path.get(common).equals(current.get(common))) {
            common++;
        }
        current = path;
        StringBuilder headings = new StringBuilder();
        for (int i = common; i < path.size(); i++) {
            headings.append(heading(i + 1, path.get(i))).append("\n\n");
        }
        return headings.toString();
    }

    /** The category that a title says where nothing else does. */
    private static List<String> fromTitle(String title) {
        int end = title.indexOf(CATEGORY_END);
        return end > 0 ? List.of(title.substring(0, end).strip()) : List.of();
    }

    /** Whether a heading gives the name back. */
    static boolean isSayable(String name) {
        return !name.isBlank() && PlainText.singleLine(RichText.plain(name)).equals(name);
    }

    /** A heading of plain characters. */
    static String heading(int level, String name) {
        return MarkdownWriter.create().write(RichText.of(PreparedText.safe(level, List.of(new Text(name)))));
    }
}
