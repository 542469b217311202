package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.QuestionType;
import dev.mondai.model.Scoring;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one question as values; one that does not fit its field is reported. */
final class QuestionFields {

    private static final Pattern POINTS = Pattern.compile("(?i)(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(?:点|pts?\\.?|points?)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
    private static final Pattern TAG_SEPARATOR = Pattern.compile("\\s*[,、，;\\n]\\s*");
    private static final Pattern HASH_TAG = Pattern.compile("[#＃](\\S+)");
    private static final Pattern CATEGORY_SEPARATOR = Pattern.compile("\\s*/\\s*");
    private static final Map<String, Boolean> FLAGS =
            Map.of("true", true, "yes", true, "on", true, "false", false, "no", false, "off", false);
    private static final Map<String, Scoring.Rule> RULES =
            Map.of("all-or-nothing", Scoring.Rule.ALL_OR_NOTHING, "partial", Scoring.Rule.PARTIAL);
    private static final List<QuestionType> TYPES = List.of(QuestionType.values());

    private Fields fields;
    private final Fields own;
    private final Fields fileDefaults;
    private final DiagnosticSink diagnostics;
    private final Optional<QuestionType> type;

    /**
     * Puts together what is known of a question.
     *
     * @param own the question's fields
     * @param fileDefaults the file's, which hold where the question has none
     */
    QuestionFields(Fields own, Fields fileDefaults, DiagnosticSink diagnostics) {
        this.fields = own.over(fileDefaults);
        this.own = own;
        this.fileDefaults = fileDefaults;
        this.diagnostics = diagnostics;
        this.type = readType();
    }

    /** Forgets the fields that have no meaning for the kind of question, be they its own or the file's. */
    void keep(Set<Field> known) {
        for (Field field : Field.values()) {
            fields = known.contains(field) ? fields : fields.without(field);
        }
    }

    Optional<Fields.Value> id() {
        return fields.get(Field.ID);
    }

    Optional<String> title() {
        return fields.get(Field.TITLE).map(Fields.Value::text);
    }

    /** A list is a path; a text is one, with {@code /} between its parts. */
    Optional<List<String>> category() {
        return fields.get(Field.CATEGORY)
                .map(value -> parts(value).filter(p -> !p.isBlank()).toList());
    }

    private static Stream<String> parts(Fields.Value value) {
        return value.isList() ? value.texts().stream() : Arrays.stream(CATEGORY_SEPARATOR.split(value.text()));
    }

    /** The file's tags, then the question's own. */
    List<String> tags() {
        List<String> tags = new ArrayList<>();
        fileDefaults.get(Field.TAGS).ifPresent(value -> tags.addAll(tags(value)));
        fields.get(Field.TAGS).ifPresent(value -> tags.addAll(tags(value)));
        return tags.stream().distinct().toList();
    }

    private static List<String> tags(Fields.Value value) {
        return value.texts().stream()
                .flatMap(text -> value.isList() ? Stream.of(text) : tagsIn(text))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static Stream<String> tagsIn(String text) {
        return Arrays.stream(TAG_SEPARATOR.split(text.strip())).flatMap(part -> {
            boolean onlyHashTags = HASH_TAG.matcher(part).replaceAll("").isBlank();
            return onlyHashTags ? HASH_TAG.matcher(part).results().map(m -> m.group(1)) : Stream.of(part);
        });
    }

    BigDecimal points() {
        Optional<Fields.Value> value = fields.get(Field.POINTS);
        Matcher matcher = POINTS.matcher(value.map(v -> folded(v.text())).orElse("1"));
        if (matcher.matches()) {
            return new BigDecimal(matcher.group(1));
        }
        invalid(Field.POINTS, "2, 0.5");
        return BigDecimal.ONE;
    }

    /** Whether the author wants the choices shuffled; empty where nothing is said. */
    Optional<Boolean> shuffle() {
        return flag(Field.SHUFFLE);
    }

    /** A field that is true or false; empty where nothing is said. */
    Optional<Boolean> flag(Field field) {
        Optional<String> value = word(field);
        if (value.isPresent() && !FLAGS.containsKey(value.get())) {
            invalid(field, "true, false");
        }
        return value.map(word -> FLAGS.getOrDefault(word, false));
    }

    /** What a field says, in lower case and narrow characters. */
    Optional<String> word(Field field) {
        return fields.get(field).map(v -> folded(v.text()).toLowerCase(Locale.ROOT));
    }

    /** A whole number; empty where nothing is said, or none from the least to the most. */
    Optional<Integer> number(Field field, int least, int most) {
        return word(field)
                .filter(word -> word.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    /** The texts of a list, or of a text with commas between them. */
    List<String> texts(Field field) {
        return fields.get(field).stream()
                .flatMap(value -> value.isList() ? value.texts().stream() : TAG_SEPARATOR.splitAsStream(value.text()))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The same in lower case and narrow characters. */
    List<String> words(Field field) {
        return texts(field).stream()
                .map(word -> folded(word).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** How points are given; partial credit and the target's own penalty where nothing is said. */
    Scoring scoring() {
        Optional<String> rule = word(Field.SCORING);
        if (rule.isPresent() && !RULES.containsKey(rule.get())) {
            invalid(Field.SCORING, "all-or-nothing, partial");
        }
        return new Scoring(RULES.getOrDefault(rule.orElse(""), Scoring.Rule.PARTIAL), penalty());
    }

    private @Nullable BigDecimal penalty() {
        Optional<String> value = word(Field.PENALTY);
        Optional<BigDecimal> percent = value.flatMap(v -> Percentage.in(v.endsWith("%") ? v : v + "%"))
                .filter(p -> Percentage.fraction(p, 0).isPresent());
        if (value.isPresent() && percent.isEmpty()) {
            invalid(Field.PENALTY, "33.3, 0, 100");
        }
        return percent.orElse(null);
    }

    /** A BCP 47 tag; empty where nothing is said. */
    Optional<String> language() {
        Optional<String> language = fields.get(Field.LANGUAGE).map(Fields.Value::text);
        if (language.isPresent() && !LANGUAGE.matcher(language.get()).matches()) {
            invalid(Field.LANGUAGE, "ja, en, pt-BR");
            return Optional.empty();
        }
        return language;
    }

    Optional<String> difficulty() {
        return fields.get(Field.DIFFICULTY).map(Fields.Value::text);
    }

    /** The kind that the author states; empty where nothing is said, or what is said is no kind, which is reported. */
    Optional<QuestionType> type() {
        return type;
    }

    private Optional<QuestionType> readType() {
        Optional<Fields.Value> value = fields.get(Field.TYPE);
        Optional<String> name = value.map(v -> folded(v.text()).toLowerCase(Locale.ROOT));
        Optional<QuestionType> found =
                name.flatMap(n -> TYPES.stream().filter(t -> t.id().equals(n)).findFirst());
        if (name.isPresent() && found.isEmpty()) {
            report(value.get(), MarkdownCode.TYPE_UNSUPPORTED, name.get(), knownTypes());
        }
        return found;
    }

    /** All kinds, for messages. */
    static String knownTypes() {
        return TYPES.stream().map(QuestionType::id).collect(Collectors.joining(", "));
    }

    /** Where the author set a field that is there. */
    Location placeOf(Field field) {
        return fields.get(field).orElseThrow().place();
    }

    /** The question's own fields that are not among these. */
    Map<Field, Fields.Value> ownBut(Set<Field> known) {
        Map<Field, Fields.Value> others = new EnumMap<>(Field.class);
        others.putAll(own.values());
        others.keySet().removeAll(known);
        return others;
    }

    /** Reports a value that does not fit its field. */
    void invalid(Field field, String example) {
        fields.get(field)
                .ifPresent(v -> report(v, MarkdownCode.FIELD_INVALID, field.id(), Quotation.of(v.text()), example));
    }

    private void report(Fields.Value value, MarkdownCode code, Object... arguments) {
        diagnostics.report(Diagnostic.at(value.place(), code, arguments));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
