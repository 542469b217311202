package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line above the questions that says what their right choices are marked with: {@code ★が正解}. */
final class Legend {

    private static final Pattern SIGN = Pattern.compile("[★☆◎◆◇■►➤▲✦✱⭐🌟👉✨]");
    private static final Set<Role> RIGHT = EnumSet.of(Role.CORRECT, Role.ANSWER);
    private static final Set<Role> TAKES_BACK = EnumSet.of(Role.NOT, Role.OR);
    private static final int LONGEST = 60;
    private static final int FEWEST_MARKED = 2;

    private Legend() {}

    /** The words of a document, with the sign that its legend names for right choices. */
    static Vocabulary in(List<String> source, Vocabulary vocabulary) {
        return source.stream()
                .map(line -> sign(line, vocabulary))
                .flatMap(Optional::stream)
                .filter(sign ->
                        source.stream().filter(line -> marks(sign, line)).count() >= FEWEST_MARKED)
                .findFirst()
                .map(vocabulary::withRight)
                .orElse(vocabulary);
    }

    /** The only sign of a short line that says, without a choice's bullet, what is right. */
    private static Optional<String> sign(String line, Vocabulary vocabulary) {
        Matcher sign = SIGN.matcher(line.length() <= LONGEST ? line : "");
        if (!sign.find()) {
            return Optional.empty();
        }
        String found = sign.group();
        String folded = Folding.fold(line);
        boolean says = vocabulary.words().indexOf(folded, 0, RIGHT) >= 0
                && vocabulary.sentences().indexOf(folded, 0, TAKES_BACK) < 0;
        return says && !sign.find() && !marks(found, line.replaceFirst("^\\s*[-*+>(（]\\s*", ""))
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Whether a sign stands before or behind the text of an item, perhaps behind its label. */
    private static boolean marks(String sign, String line) {
        String text = line.strip().replaceFirst("^(?:[-*+]\\s+)?(?:[(（]?[\\p{L}\\d①-⑳]{1,2}[.)、．）:：]\\s*)?", "");
        return !text.equals(line.strip())
                && (text.startsWith(sign) || text.endsWith(sign))
                && text.length() > sign.length();
    }
}
