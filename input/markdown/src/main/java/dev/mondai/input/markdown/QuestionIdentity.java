package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.QuestionDraft.Part;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** What a question is called and where it belongs: its fields, name, category, id and language. */
final class QuestionIdentity {

    private static final int LONGEST_NAME = 80;
    /** BCP 47, section 4.1: undetermined. */
    private static final String UNKNOWN_LANGUAGE = "und";

    private static final String CATEGORY_END = " - ";
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Map<Section, Field> FIELD_SECTIONS =
            Map.of(Section.TAGS, Field.TAGS, Section.POINTS, Field.POINTS, Section.DIFFICULTY, Field.DIFFICULTY);

    private final SourceDocument document;
    private final QuestionDraft draft;
    private final QuestionParts parts;
    private final BankState bank;
    private final QuestionFields fields;
    private final @Nullable String title;
    private String name;

    QuestionIdentity(SourceDocument document, QuestionDraft draft, QuestionParts parts, BankState bank) {
        this.document = document;
        this.draft = draft;
        this.parts = parts;
        this.bank = bank;
        this.fields = new QuestionFields(ownFields(), document.defaults(), document.diagnostics());
        this.title = title();
        this.name = title == null ? "" : title;
    }

    List<String> labelsLost() {
        return draft.found() == null ? List.of() : draft.found().labels();
    }

    QuestionFields fields() {
        return fields;
    }

    String name() {
        return name;
    }

    /** The question's first line. */
    Location place() {
        return document.source().at(draft.first());
    }

    QuestionInfo info(RichText stem, String words, RichText references) {
        String stemText = PlainText.singleLine(stem);
        if (title == null) {
            name = stemText.isEmpty()
                    ? document.file().name() + ":" + place().line()
                    : PlainText.shortened(stemText, LONGEST_NAME);
        }
        return new QuestionInfo(
                id(stemText),
                name,
                category(),
                fields.tags(),
                fields.points(),
                language(stemText + " " + words),
                fields.difficulty().orElse(null),
                references,
                place());
    }

    private String id(String stemText) {
        Optional<Fields.Value> given = fields.id();
        if (given.isEmpty()) {
            return bank.ids().derive(title, number(), document.file().name(), stemText);
        }
        String id = given.get().text();
        if (!bank.ids().claim(id)) {
            report(given.get().place(), MarkdownCode.ID_TWICE, id);
        }
        return id;
    }

    private @Nullable String number() {
        return draft.found() == null ? null : draft.found().number().orElse(null);
    }

    private List<String> category() {
        return fields.category().orElseGet(() -> {
            if (!document.file().folders().isEmpty()) {
                return document.file().folders();
            }
            if (!draft.above().isEmpty()) {
                return draft.above().stream()
                        .map(Outline::textOf)
                        .filter(h -> !h.isEmpty())
                        .toList();
            }
            int end = title == null ? -1 : title.indexOf(CATEGORY_END);
            return end > 0 ? List.of(title.substring(0, end).strip()) : List.of();
        });
    }

    private @Nullable String language(String text) {
        if (fields.language().equals(Optional.of(UNKNOWN_LANGUAGE))) {
            return null;
        }
        return fields.language()
                .or(() -> Optional.ofNullable(document.settings().language()))
                .or(() -> detected(text))
                .orElse(null);
    }

    private Optional<String> detected(String text) {
        if (draft.found() != null) {
            return draft.found().language();
        }
        if (JAPANESE.matcher(text).find()) {
            return Optional.of("ja");
        }
        List<String> languages = draft.parts().stream()
                .filter(p -> p.section() != null)
                .map(Part::language)
                .distinct()
                .toList();
        return languages.equals(List.of("en")) ? Optional.of("en") : Optional.empty();
    }

    private @Nullable String title() {
        String heading = draft.title() == null ? "" : Outline.textOf(draft.title());
        Optional<String> field = fields.title();
        if (field.isPresent()
                && !heading.isEmpty()
                && !PlainText.singleLine(RichText.plain(field.get())).equals(heading)) {
            report(place(), MarkdownCode.TITLE_TWICE, field.get(), heading);
        }
        String text = field.orElse(heading);
        return text.isBlank() ? null : text;
    }

    private Fields ownFields() {
        Fields comment = parts.comment()
                .map(c -> c.fields(document.source(), document.diagnostics()))
                .orElse(Fields.NONE);
        Map<Field, Fields.Value> values = new EnumMap<>(Field.class);
        FIELD_SECTIONS.forEach((section, field) -> sectionField(section).ifPresent(value -> values.put(field, value)));
        values.forEach((field, value) -> {
            if (comment.get(field).isPresent()) {
                report(value.place(), MarkdownCode.FIELD_TWICE, field.id());
            }
        });
        return comment.over(new Fields(values));
    }

    /** The section that says the same as a field, if there is one. */
    static Optional<Section> sectionOf(Field field) {
        return FIELD_SECTIONS.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Fields.Value> sectionField(Section section) {
        List<Node> content = parts.content(section);
        String text = KeyLines.of(content, document.source(), document.rich()).stream()
                .collect(Collectors.joining(section == Section.TAGS ? "\n" : " "));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(Fields.Value.of(text, document.source().at(content.get(0))));
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        document.diagnostics().report(Diagnostic.at(place, code, arguments));
    }
}
