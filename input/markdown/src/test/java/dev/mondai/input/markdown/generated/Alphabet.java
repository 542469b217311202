package dev.mondai.input.markdown.generated;

import java.util.List;
import java.util.Map;

/** The labels that authors give to choices, written down once more: the reader's own table may be wrong. */
final class Alphabet {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("latin", "ABCDEF"),
            Map.entry("small-latin", "abcdef"),
            Map.entry("number", "123456"),
            Map.entry("fifty-sounds", "アイウエオカ"),
            Map.entry("circled", "①②③④⑤⑥"),
            Map.entry("cyrillic", "АБВГДЕ"),
            Map.entry("small-cyrillic", "абвгде"),
            Map.entry("ukrainian", "АБВГҐД"),
            Map.entry("arabic", "أبجدهو"),
            Map.entry("greek", "α β γ δ ε ζ"),
            Map.entry("doubled", "aa bb cc dd ee ff"),
            Map.entry("thai", "กขคงจฉ"),
            Map.entry("hindi", "कखगघङच"));

    private Alphabet() {}

    /** The same in full width, where they have it. */
    static List<String> wide(String sequence) {
        return of(sequence).stream()
                .map(label -> label.charAt(0) < 0x80 ? Character.toString(label.charAt(0) + '！' - '!') : label)
                .toList();
    }

    static List<String> of(String sequence) {
        String labels = LABELS.get(sequence);
        return labels.contains(" ")
                ? List.of(labels.split(" "))
                : labels.codePoints().mapToObj(Character::toString).toList();
    }
}
