package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line above the questions that says no more than what their right choices are marked with: {@code ★が正解}. */
final class Legend {

    private static final Pattern SIGN = Pattern.compile("[★☆◎◆◇■►➤▲◈✦✱⭐🌟👉✨]");

    private static final char FIRST_SIGN = '\u2500';
    private static final char LAST_SIGN = '\u2bff';

    /** What stands between a sign and the word for what it marks. */
    private static final String LINK =
            "(?:[=:＝：→–-]|[はが]|印が|(?:is|are|marks?|means|ist|sind|est|son|sono|es|è|é|это|är|jest|betyder|bedeutet|zeigt)\\s)";

    private static final Pattern LEGEND = Pattern.compile("[\\s>*_(（※]*(?:[^\\p{L}\\p{N}\\s]\\s*" + LINK
            + "\\s*(?<behind>[^\\d:：]{2,24}?)|(?<before>[^\\d:：]{2,24}?)\\s*" + LINK
            + "\\s*[^\\p{L}\\p{N}\\s])[\\s*_)）.。です]*");

    /** What begins questions or choices. */
    private static final Pattern BEGINS =
            Pattern.compile("\\s*(?:[-*+]\\s|#{2,}|\\d|[(（\\[【]?\\p{L}[)）.．:：、\\]】]|[①-⑳問第])");

    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[-*+]\\s+)?(?:[(（]?[\\p{L}\\d①-⑳]{1,2}[.)、．）:：]\\s*)?(?<text>.*?)\\s*");
    private static final Set<Role> RIGHT = EnumSet.of(Role.CORRECT, Role.ANSWER);
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|die|der|das|la|le|les|el|il|de|het|as?|os?)\\s");
    private static final int FEWEST_MARKED = 2;

    private Legend() {}

    /** The words of a document, with the sign that its legend names for right choices. */
    static Vocabulary in(List<String> source, Vocabulary vocabulary) {
        return source.stream()
                .takeWhile(line -> !BEGINS.matcher(line).lookingAt())
                .flatMap(line -> sign(line, vocabulary).stream())
                .distinct()
                .reduce((one, other) -> "")
                .filter(sign -> !sign.isEmpty())
                .filter(sign -> marksSome(sign, source))
                .map(vocabulary::withRight)
                .orElse(vocabulary);
    }

    private static Optional<String> sign(String line, Vocabulary vocabulary) {
        if (!mayHoldSign(line)) {
            return Optional.empty();
        }
        Matcher sign = SIGN.matcher(line);
        Matcher legend = LEGEND.matcher(line);
        if (!sign.find() || !legend.matches()) {
            return Optional.empty();
        }
        String said = Folding.fold(legend.group("behind") != null ? legend.group("behind") : legend.group("before"));
        return vocabulary
                .words()
                .whole(ARTICLE.matcher(said.strip()).replaceFirst(""))
                .filter(match -> !Collections.disjoint(match.roles(), RIGHT))
                .map(match -> sign.group());
    }

    /** Whether a character of the signs' part of Unicode stands in a line, or half of one beyond U+FFFF: most lines hold none. */
    private static boolean mayHoldSign(String line) {
        int at = 0;
        while (at < line.length() && !isSign(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    private static boolean isSign(char c) {
        return c >= FIRST_SIGN && c <= LAST_SIGN || Character.isSurrogate(c);
    }

    /** Whether a sign stands before or behind some items, and most have none. */
    private static boolean marksSome(String sign, List<String> source) {
        long items = 0;
        long marked = 0;
        for (String line : source) {
            Matcher item = ITEM.matcher(line);
            String text = item.matches() ? item.group("text") : "";
            boolean listed = !text.isEmpty() && item.start("text") > 0 && !line.isBlank();
            items += listed ? 1 : 0;
            marked += listed && (text.startsWith(sign) || text.endsWith(sign)) ? 1 : 0;
        }
        return marked >= FEWEST_MARKED && marked * 2 < items;
    }
}
