package dev.mondai.exporter.anki;

import dev.mondai.exporter.anki.ChoiceNote.LabelledChoice;
import dev.mondai.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds choices that speak of others, such as "all of the above": their order is part of their meaning. */
final class CrossReferences {

    private static final Pattern OF_ALL = Pattern.compile(
            "\\b(?:all|none|both|any|either|neither|some|one|two) of (?:the )?(?:above|below|these|following)\\b"
                    + "|\\b(?:the above|the previous|the preceding) (?:options?|choices?|answers?)\\b"
                    + "|上記|以上の(?:すべて|全て|いずれ|どれ)|(?:上|下)の(?:すべて|全て|いずれ|どれ)|前述|後述の|他の選択肢",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String AND = "\\s*(?:と|、|，|,|・|&|/|\\band\\b|\\bor\\b|および|及び|または|又は)\\s*";

    private CrossReferences() {}

    static boolean existIn(List<LabelledChoice> choices) {
        Pattern ofLabels = ofTwoLabels(choices);
        return choices.stream()
                .map(choice -> PlainText.singleLine(choice.choice().content()))
                .anyMatch(text ->
                        OF_ALL.matcher(text).find() || ofLabels.matcher(text).find());
    }

    /** Two labels joined by a word for "and", apart from other letters and digits: 「アとウ」, "A and C". */
    private static Pattern ofTwoLabels(List<LabelledChoice> choices) {
        String label = choices.stream()
                .map(choice -> Pattern.quote(choice.label()))
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(
                "^[「（(]?(?:both )?" + label + AND + label + "[」）)]?(?:$|[\\s。．.]|の|が|は|を|いずれ|両方|のみ|だけ)",
                Pattern.CASE_INSENSITIVE);
    }
}
