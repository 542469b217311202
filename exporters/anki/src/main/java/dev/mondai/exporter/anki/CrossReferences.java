package dev.mondai.exporter.anki;

import dev.mondai.text.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds choices that speak of others, such as "all of the above": their order is part of their meaning. */
final class CrossReferences {

    private static final Pattern OF_ALL = Pattern.compile(
            "\\b(?:all|none|both|any|either|neither|some|one|two) of (?:the )?(?:above|below|these|following)\\b"
                    + "|\\b(?:the above|the previous|the preceding) (?:options?|choices?|answers?)\\b"
                    + "|上記|以上の(?:すべて|全て|いずれ|どれ)|(?:上|下)の(?:すべて|全て|いずれ|どれ)|前述|後述の|他の選択肢",
            Pattern.CASE_INSENSITIVE);

    /** Two short words joined by one for "and", apart from other letters and digits: 「アとウ」, "A and C". */
    private static final Pattern OF_TWO = Pattern.compile(
            "^[「（(]?(?:both )?([\\p{L}\\p{N}]{1,3}?)"
                    + "\\s*(?:と|、|，|,|・|&|/|\\band\\b|\\bor\\b|および|及び|または|又は)\\s*"
                    + "([\\p{L}\\p{N}]{1,3}?)[」）)]?(?:$|[\\s。．.]|の|が|は|を|いずれ|両方|のみ|だけ)",
            Pattern.CASE_INSENSITIVE);

    private CrossReferences() {}

    static boolean existIn(List<LabelledChoice> choices) {
        return choices.stream()
                .map(choice -> PlainText.singleLine(choice.choice().content()))
                .anyMatch(text -> OF_ALL.matcher(text).find() || namesTwo(choices, text));
    }

    private static boolean namesTwo(List<LabelledChoice> choices, String text) {
        Matcher words = OF_TWO.matcher(text);
        return words.find() && isLabel(choices, words.group(1)) && isLabel(choices, words.group(2));
    }

    private static boolean isLabel(List<LabelledChoice> choices, String word) {
        return choices.stream().anyMatch(choice -> choice.label().equalsIgnoreCase(word));
    }
}
