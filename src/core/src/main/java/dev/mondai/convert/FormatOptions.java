package dev.mondai.convert;

import dev.mondai.spi.Option;
import dev.mondai.spi.OptionValues;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the user set for formats, checked against what they declare. */
final class FormatOptions {

    private final Path folder;
    private final Map<String, Map<String, String>> set;

    /**
     * @param folder what files are relative to
     * @param set values by name by format
     * @throws UsageException for a format, an option or a value that is not possible
     */
    FormatOptions(Formats formats, Path folder, Map<String, Map<String, String>> set) {
        this.folder = folder;
        this.set = new TreeMap<>(set);
        this.set.forEach((format, values) -> {
            if (!formats.ids().contains(format)) {
                String known = String.join(", ", formats.ids());
                throw invalid("unknown format in option " + format + "." + anyOf(values) + "; known: " + known);
            }
            checked(format, formats.options(format), values);
        });
    }

    /**
     * The values for a reader or an exporter.
     *
     * @param declared its options
     */
    OptionValues of(String format, List<Option> declared) {
        Map<String, String> values = new HashMap<>(set.getOrDefault(format, Map.of()));
        values.keySet()
                .removeIf(name -> declared.stream().noneMatch(o -> o.name().equals(name)));
        for (Option option : declared) {
            if (option.type() == Option.Type.FILE) {
                values.computeIfPresent(
                        option.name(), (name, file) -> folder.resolve(file).toString());
            }
        }
        return checked(format, declared, values);
    }

    private static OptionValues checked(String format, List<Option> declared, Map<String, String> values) {
        try {
            return OptionValues.of(format, declared, values);
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private static String anyOf(Map<String, String> values) {
        return String.join(", ", values.keySet());
    }

    private static UsageException invalid(String message) {
        return new UsageException(ConvertCode.OPTION_INVALID, message);
    }
}
