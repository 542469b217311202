package dev.mondai.input.markdown;

import dev.mondai.model.EssayResponse;
import dev.mondai.model.EssayResponse.Format;
import dev.mondai.text.RichText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an essay is to be handed in, as its fields say it; values that go against each other are reported. */
final class EssayResponseReader {

    static final Set<Field> FIELDS = Set.of(
            Field.FORMAT,
            Field.LINES,
            Field.MIN_WORDS,
            Field.MAX_WORDS,
            Field.ATTACHMENTS,
            Field.ATTACHMENTS_REQUIRED,
            Field.FILE_TYPES);

    private static final int MOST_LINES = 1000;
    private static final int MOST_WORDS = 1_000_000;
    private static final int MOST_FILES = 100;
    private static final Pattern FILE_TYPE = Pattern.compile("\\.?([a-z0-9]{1,10})");
    private static final String FORMATS =
            Arrays.stream(Format.values()).map(EssayResponseReader::id).collect(Collectors.joining(", "));

    private final QuestionFields fields;
    private boolean sound = true;

    EssayResponseReader(QuestionFields fields) {
        this.fields = fields;
    }

    /** The response without its template; empty where a field makes no sense, which is reported. */
    Optional<EssayResponse> read() {
        Format format = format();
        @Nullable Integer lines = number(Field.LINES, 1, MOST_LINES);
        @Nullable Integer minWords = number(Field.MIN_WORDS, 1, MOST_WORDS);
        @Nullable Integer maxWords = number(Field.MAX_WORDS, minWords == null ? 1 : minWords, MOST_WORDS);
        int attachments = orNone(number(Field.ATTACHMENTS, format == Format.NONE ? 1 : 0, MOST_FILES));
        int required = orNone(number(Field.ATTACHMENTS_REQUIRED, 0, attachments));
        List<String> types = fileTypes();
        if (format == Format.NONE && fields.word(Field.ATTACHMENTS).isEmpty()) {
            invalid(Field.FORMAT, "format: none, attachments: 1");
        }
        return sound
                ? Optional.of(new EssayResponse(
                        format, lines, minWords, maxWords, RichText.EMPTY, attachments, required, types))
                : Optional.empty();
    }

    private Format format() {
        Optional<String> word = fields.word(Field.FORMAT);
        Optional<Format> format = word.flatMap(
                w -> Arrays.stream(Format.values()).filter(f -> id(f).equals(w)).findFirst());
        if (word.isPresent() && format.isEmpty()) {
            invalid(Field.FORMAT, FORMATS);
        }
        return format.orElse(Format.EDITOR);
    }

    private static String id(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Integer number(Field field, int least, int most) {
        Optional<Integer> number = fields.number(field, least, most);
        if (fields.word(field).isPresent() && number.isEmpty()) {
            invalid(field, least + "–" + most);
        }
        return number.orElse(null);
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** The endings of names with their dot, in lower case. */
    private List<String> fileTypes() {
        List<String> types = fields.words(Field.FILE_TYPES);
        if (!types.stream().allMatch(type -> FILE_TYPE.matcher(type).matches())) {
            invalid(Field.FILE_TYPES, "[.pdf, .txt]");
        }
        return types.stream()
                .map(type -> type.startsWith(".") ? type : "." + type)
                .toList();
    }

    private void invalid(Field field, String example) {
        fields.invalid(field, example);
        sound = false;
    }
}
