package dev.mondai.model;

import dev.mondai.diagnostic.Location;
import dev.mondai.text.CleanText;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every question has beside its content.
 *
 * <p>Two are equal when all but {@code source} is equal: moving a question within its file does not change it.
 *
 * @param id unique in the bank; the author's, or derived by {@link QuestionIds}
 * @param name one line of plain text, not empty
 * @param category the path from the outermost category inwards; empty where there is none
 * @param tags without repetitions, in the author's order
 * @param points what a right answer earns; not negative
 * @param language a BCP 47 tag such as {@code ja}; null where unknown
 * @param difficulty as the author put it; null where not given
 * @param references where the content comes from; may be empty
 * @param source the question's first line
 */
public record QuestionInfo(
        String id,
        String name,
        List<String> category,
        List<String> tags,
        BigDecimal points,
        @Nullable String language,
        @Nullable String difficulty,
        RichText references,
        Location source) {

    public QuestionInfo {
        id = CleanText.of(id);
        name = CleanText.of(name);
        category = category.stream().map(CleanText::of).toList();
        tags = tags.stream().map(CleanText::of).distinct().toList();
        if (points.signum() < 0) {
            throw new IllegalArgumentException("points must not be negative: " + points);
        }
    }

    /** The same question's info in another category. */
    public QuestionInfo withCategory(List<String> newCategory) {
        return new QuestionInfo(id, name, newCategory, tags, points, language, difficulty, references, source);
    }

    /** The same question's info under another id. */
    public QuestionInfo withId(String newId) {
        return new QuestionInfo(newId, name, category, tags, points, language, difficulty, references, source);
    }

    /** The same question's info with other references. */
    public QuestionInfo withReferences(RichText newReferences) {
        return new QuestionInfo(id, name, category, tags, points, language, difficulty, newReferences, source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionInfo that
                && id.equals(that.id)
                && name.equals(that.name)
                && category.equals(that.category)
                && tags.equals(that.tags)
                && points.compareTo(that.points) == 0
                && Objects.equals(language, that.language)
                && Objects.equals(difficulty, that.difficulty)
                && references.equals(that.references);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, category, tags, language, difficulty, references);
    }
}
