package dev.mondai.exporter.aiken;

import dev.mondai.model.Question;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The choices of a statement. */
final class TrueFalseWords {

    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u30ff]");

    private TrueFalseWords() {}

    /**
     * The words for true and false in the question's language.
     *
     * @param bankLanguage the bank's, for a question that names none; null where unknown, and then kana tell
     */
    static List<RichText> of(Question question, @Nullable String bankLanguage) {
        String own = question.info().language();
        String language = own == null ? bankLanguage : own;
        boolean japanese = language == null
                ? KANA.matcher(PlainText.of(question.body().stem())).find()
                : language.startsWith("ja");
        Stream<String> words = japanese ? Stream.of("正しい", "誤り") : Stream.of("True", "False");
        return words.map(RichText::plain).toList();
    }
}
