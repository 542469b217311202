package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that an author set in one place. */
record Fields(Map<Field, Value> values) {

    static final Fields NONE = new Fields(Map.of());

    /**
     * A field's value.
     *
     * @param texts the text, or the texts of a list; never empty
     */
    record Value(List<String> texts, boolean isList, Location place) {

        Value {
            texts = List.copyOf(texts);
        }

        static Value of(String text, Location place) {
            return new Value(List.of(text), false, place);
        }

        String text() {
            return String.join(", ", texts);
        }
    }

    Fields {
        values = Map.copyOf(values);
    }

    /** Takes the known fields of a mapping, and reports the others, doubled ones and values that are no text. */
    static Fields of(YamlMap yaml, DiagnosticSink diagnostics) {
        Map<Field, Value> values = new EnumMap<>(Field.class);
        for (YamlMap.Entry entry : yaml.entries()) {
            Optional<Field> field = Field.byId(entry.key());
            if (field.isEmpty()) {
                diagnostics.report(
                        Diagnostic.at(entry.place(), MarkdownCode.FIELD_UNKNOWN, entry.key(), Field.known()));
            } else {
                add(values, field.get(), entry, diagnostics);
            }
        }
        return new Fields(values);
    }

    private static void add(Map<Field, Value> values, Field field, YamlMap.Entry entry, DiagnosticSink diagnostics) {
        if (!entry.map().entries().isEmpty()) {
            diagnostics.report(
                    Diagnostic.at(entry.place(), MarkdownCode.FIELD_INVALID, field.id(), "{…}", "a text or a list"));
        } else if (entry.isList() && !field.isList()) {
            diagnostics.report(Diagnostic.at(entry.place(), MarkdownCode.FIELD_INVALID, field.id(), "[…]", "a text"));
        } else if (values.containsKey(field)) {
            diagnostics.report(Diagnostic.at(entry.place(), MarkdownCode.FIELD_TWICE, field.id()));
        } else if (saysSomething(entry, field)) {
            values.put(field, new Value(entry.values(), entry.isList(), entry.place()));
        }
    }

    /** An empty list of categories says that there is none; any other value that is blank says nothing. */
    private static boolean saysSomething(YamlMap.Entry entry, Field field) {
        return entry.values().stream().anyMatch(text -> !text.isBlank())
                || field == Field.CATEGORY && entry.isList() && entry.values().isEmpty();
    }

    Optional<Value> get(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The same without the field that was set at a place, if there is one. */
    Fields withoutThatAt(@Nullable Location place) {
        Map<Field, Value> fewer = new HashMap<>(values);
        fewer.values().removeIf(value -> value.place().equals(place));
        return new Fields(fewer);
    }

    Fields without(Field field) {
        Map<Field, Value> fewer = new EnumMap<>(Field.class);
        fewer.putAll(values);
        fewer.remove(field);
        return new Fields(fewer);
    }

    /** These fields and, where they do not say anything, those. */
    Fields over(Fields defaults) {
        Map<Field, Value> both = new EnumMap<>(Field.class);
        both.putAll(defaults.values);
        both.putAll(values);
        return new Fields(both);
    }
}
