package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A YAML mapping as the author wrote it: every value is text or a list of texts, {@code 007} stays {@code 007}, and each
 * entry knows its place.
 *
 * <p>It is made of the parser's events, so that no document, however deep, needs more stack than these few levels.
 */
record YamlMap(List<Entry> entries) {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final int DEEPEST = 3;

    /**
     * One entry.
     *
     * @param values the text, or the texts of a list; empty for nothing
     * @param isList whether it was written as a list
     * @param map the entries of a mapping; empty for any other value
     * @param place where the key stands
     */
    record Entry(String key, List<String> values, boolean isList, YamlMap map, Location place) {}

    private record Value(List<String> texts, boolean isList, YamlMap map) {}

    static final YamlMap EMPTY = new YamlMap(List.of());

    YamlMap {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a mapping; what is not one is reported and gives an empty one.
     *
     * @param firstLine the line of the source on which the YAML begins, counted from 0
     */
    static YamlMap parse(String yaml, SourceText source, int firstLine, DiagnosticSink diagnostics) {
        try {
            return new Reader(yaml, source, firstLine).document();
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            Location place =
                    mark == null ? source.at(firstLine, 0) : source.at(firstLine + mark.getLine(), mark.getColumn());
            diagnostics.report(Diagnostic.at(place, MarkdownCode.YAML_INVALID, oneLine(e.getProblem())));
        } catch (YamlEngineException e) {
            diagnostics.report(Diagnostic.at(
                    source.at(firstLine, 0), MarkdownCode.YAML_INVALID, oneLine(String.valueOf(e.getMessage()))));
        }
        return EMPTY;
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }

    private static final class Reader {

        private final Iterator<Event> events;
        private final SourceText source;
        private final int firstLine;

        Reader(String yaml, SourceText source, int firstLine) {
            this.events = new Parse(SETTINGS).parseString(yaml).iterator();
            this.source = source;
            this.firstLine = firstLine;
        }

        YamlMap document() {
            Event event = next();
            while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
                event = next();
            }
            YamlMap map = event.getEventId() == Event.ID.StreamEnd || isNothing(event) ? EMPTY : map(event, 1);
            while (events.hasNext()) {
                if (next().getEventId() == Event.ID.DocumentStart) {
                    throw new YamlEngineException("more than one document");
                }
            }
            return map;
        }

        private Event next() {
            return events.next();
        }

        private static boolean isNothing(Event event) {
            return event instanceof ScalarEvent scalar
                    && scalar.getScalarStyle() == ScalarStyle.PLAIN
                    && List.of("", "~", "null").contains(scalar.getValue());
        }

        private YamlMap map(Event start, int depth) {
            if (start.getEventId() != Event.ID.MappingStart) {
                throw new YamlEngineException("expected lines such as “name: value”");
            }
            if (depth > DEEPEST) {
                throw new YamlEngineException("too deeply nested");
            }
            List<Entry> entries = new ArrayList<>();
            for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
                Location place = place(key);
                String name = text(key);
                Value value = value(next(), depth);
                entries.add(new Entry(name, value.texts(), value.isList(), value.map(), place));
            }
            return new YamlMap(entries);
        }

        private Value value(Event event, int depth) {
            return switch (event.getEventId()) {
                case MappingStart -> new Value(List.of(), false, map(event, depth + 1));
                case SequenceStart -> new Value(texts(), true, EMPTY);
                default -> new Value(isNothing(event) ? List.of() : List.of(text(event)), false, EMPTY);
            };
        }

        private List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
                texts.add(text(item));
            }
            return texts;
        }

        private static String text(Event event) {
            if (event instanceof ScalarEvent scalar) {
                return scalar.getValue().strip();
            }
            throw new YamlEngineException("expected a text or a list of texts");
        }

        private Location place(Event event) {
            return event.getStartMark()
                    .map(mark -> source.at(firstLine + mark.getLine(), mark.getColumn()))
                    .orElseGet(source::wholeFile);
        }
    }
}
