package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what choices may begin with: one at the beginning of a line, or several in a row on it. */
final class ChoiceHeads {

    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:>\\s?)*+(?:\\s*&(?:nbsp|ensp|emsp|#160);)*+\\s*(?<row>\\|\\s*)?(?:\\\\(?=[-*+]\\s)|-(?=-\\s?\\[[ xX]?]))?(?<bullet>[-*+•‣◦●■□▪–—](?=\\s|\\[|\\*\\*|__|<b>|<strong>)|-(?=(?:\\p{L}\\s?[.:)]|\\d[:)])\\s|\\(\\p{L}\\)|[①-⑳])|・)?\\s*"
                    + "(?:\\d{1,2}[.)]\\s+(?=\\[[ xXхХ]?])|\\(\\d{1,3}\\)\\s*(?=[AaアⒶ]\\s?[.、)])|[🔹🔸🔷🔶🔘➤►▸]\\s*(?=[(*_]*+\\p{L}[.):]))?");

    private static final Pattern CONTENTS =
            Pattern.compile("\\s*(?:[-*+]\\s+|\\|\\s*\\d+\\s*\\|\\s*)\\[[^]]*]\\(#[^)]*\\)\\s*\\|?\\s*");

    private static final char FIRST_CIRCLED = '①';
    private static final char LAST_CIRCLED = '⑳';

    private final Vocabulary vocabulary;
    private final ChoiceLabels labels;
    private final ChoiceRow row;
    private final boolean likeWords;

    /** @param named whether choices may begin as {@link NamedChoices} do */
    ChoiceHeads(Vocabulary vocabulary, boolean named) {
        this.vocabulary = vocabulary;
        this.labels = new ChoiceLabels(vocabulary, named);
        this.likeWords =
                vocabulary.labels().areLikeWords() || vocabulary.marks().areLikeWords();
        this.row = new ChoiceRow(vocabulary.labels(), this.labels);
    }

    /** The choices that begin on a line, in their order; none where it cannot begin one. */
    List<ChoiceHead> in(Line line) {
        if (!line.isText() || line.isHeading() || isProse(line.narrow()) && !likeWords || leadsAbout(line.narrow())) {
            return List.of();
        }
        String text = line.narrow();
        Lead lead = Lead.of(text);
        Optional<ChoiceHead> first = head(line, lead.end(), text.length(), lead.bullet());
        if (first.isEmpty()) {
            return List.of();
        }
        List<Integer> following = following(line, lead.end(), first.get());
        return following.isEmpty() ? List.of(first.get()) : cut(line, lead, following);
    }

    /** What stands before a line's first choice; nothing before a letter, or a number that is none before a box. */
    private record Lead(int end, boolean bullet) {

        static Lead of(String text) {
            int bare = Behind.signs(text, 0, " ");
            if (text.isEmpty() || bare < text.length() && beginsWithText(text, bare)) {
                return new Lead(bare, false);
            }
            int bulleted = behindPlainBullet(text);
            if (bulleted > 0) {
                return new Lead(bulleted, true);
            }
            Matcher lead = LEAD.matcher(text);
            return lead.lookingAt() ? new Lead(lead.end(), lead.group("bullet") != null) : new Lead(0, false);
        }
    }

    private static boolean beginsWithText(String text, int at) {
        char first = text.charAt(at);
        return Character.isLetter(first)
                || Character.isDigit(first) && text.indexOf('[') < 0
                || first == '(' && at + 1 < text.length() && !Character.isDigit(text.charAt(at + 1))
                || first == '['
                || first >= FIRST_CIRCLED && first <= LAST_CIRCLED;
    }

    /** Behind a bullet that a letter, a bracket or emphasis follows, as in most lists; 0 where anything else stands there. */
    private static int behindPlainBullet(String text) {
        int bullet = Behind.signs(text, 0, " ");
        int at = Behind.signs(text, bullet + 1, " ");
        return at > bullet + 1
                        && at < text.length()
                        && "-*+".indexOf(text.charAt(bullet)) >= 0
                        && (Character.isLetter(text.charAt(at)) || "[*_`".indexOf(text.charAt(at)) >= 0)
                ? at
                : 0;
    }

    /** Two bare labels behind a bullet are words: {@code - 2 or 3 days}. */
    private List<Integer> following(Line line, int at, ChoiceHead first) {
        List<Integer> boxes = first.hasBox() ? BoxRow.following(line.narrow(), at, first) : List.of();
        List<Integer> labels =
                boxes.isEmpty() && first.isLabelled() && !isNumberInBox(first) ? row.following(line, first) : boxes;
        boolean words = first.style() == ChoiceHead.Style.BARE && first.hasBullet() && labels.size() == 1;
        return words ? List.of() : labels;
    }

    /** Behind a box, numbers are those of a text: {@code - [ ] 1. tea 2. cake}. */
    private static boolean isNumberInBox(ChoiceHead head) {
        return head.hasBox() && Character.isDigit(head.label().charAt(0));
    }

    private List<ChoiceHead> cut(Line line, Lead lead, List<Integer> following) {
        List<ChoiceHead> heads = new ArrayList<>();
        int from = lead.end();
        for (int next : following) {
            int end = ChoiceRow.endBefore(line.narrow(), next);
            head(
                            line,
                            from,
                            lead.bullet() ? beforeBullet(line.narrow(), end) : end,
                            lead.bullet() && from == lead.end())
                    .ifPresent(heads::add);
            from = next;
        }
        head(line, from, line.narrow().length(), false).ifPresent(heads::add);
        return heads;
    }

    /** Where the text ends before the line's bullet, which stands before another of its choices too: lost ends of lines. */
    private static int beforeBullet(String text, int end) {
        boolean again = end > 1
                && text.charAt(end - 1) == text.stripLeading().charAt(0)
                && Character.isWhitespace(text.charAt(end - 2));
        return again ? ChoiceRow.endBefore(text, end - 1) : end;
    }

    /** Whether a line is one of a table of contents. */
    private static boolean leadsAbout(String text) {
        return text.contains("](#") && CONTENTS.matcher(text).matches();
    }

    /** Most lines begin with a word of Latin letters: none of them is a label, but for Roman numbers, or leads to one. */
    private static boolean isProse(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at + 1 < text.length()
                && isLatin(text.charAt(at))
                && isLatin(text.charAt(at + 1))
                && "ivx".indexOf(text.charAt(at)) < 0
                && !NamedChoices.mayBe(text, at);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** What stands at a place: signs, a box and a label in any sensible order. */
    private Optional<ChoiceHead> head(Line line, int from, int to, boolean bullet) {
        return new ChoiceStart(line, from, to, bullet, labels, vocabulary).head();
    }
}
