package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts lines of choices that end with the word for the answer and the key: {@code D. Oslo (Answer: B)}. */
final class KeyBehindChoices {

    private static final String CLOSERS = " \t)]】*_.。";
    private static final String JOINS = " ,、&+";
    private static final String OPENERS = " \t([【*_<-–—→";
    private static final String SIGNS = ":.】]";
    private static final int LONGEST_KEY = 16;
    private static final int LONGEST_WORD = 24;
    private static final Set<Role> ANSWER = EnumSet.of(Role.ANSWER);

    private final ChoiceHeads choices;
    private final Markers markers;
    private final Words words;

    KeyBehindChoices(ChoiceHeads choices, Markers markers, Vocabulary vocabulary) {
        this.choices = choices;
        this.markers = markers;
        this.words = vocabulary.words();
    }

    /** The lines, each such one as two. */
    List<Line> cut(List<Line> lines) {
        List<Line> cut = new ArrayList<>();
        for (Line line : lines) {
            int start = line.isText() && !line.isHeading() ? keyStart(line) : -1;
            if (start > 0) {
                cut.addAll(line.cutAt(start));
            } else {
                cut.add(line);
            }
        }
        return cut;
    }

    private int keyStart(Line line) {
        int sign = signBeforeKey(line.narrow());
        int start = sign > 0 ? keyStart(line, sign) : -1;
        return start > 0 || !hasTwoColons(line.narrow()) ? start : behindGiven(line);
    }

    private static boolean hasTwoColons(String text) {
        int colon = text.indexOf(':');
        return colon >= 0 && text.indexOf(':', colon + 1) >= 0;
    }

    /** Where the word for the answer stands, with a colon, behind what a learner answered: {@code 我的答案: 错;正确答案: 对;}. */
    private int behindGiven(Line line) {
        int from = markers.in(line)
                .filter(marker -> marker.role() == Role.GIVEN)
                .map(Marker::end)
                .orElse(line.folded().length());
        int at = words.indexOf(line.folded(), from, ANSWER);
        int end = at < 0 ? at : words.endOf(line.folded(), at, ANSWER);
        return end > 0 && line.folded().substring(end).stripLeading().startsWith(":") ? at : -1;
    }

    /** Where the key begins behind choices, or behind what a learner answered; -1 where there is none. */
    private int keyStart(Line line, int sign) {
        int start = wordStart(line.folded(), sign);
        if (start < 1) {
            return -1;
        }
        Optional<Marker> marker = markers.in(line);
        return marker.isEmpty() && holdsChoices(line)
                        || marker.filter(m -> m.role() == Role.GIVEN && m.end() <= start)
                                .isPresent()
                ? start
                : -1;
    }

    /** Where the sign stands before labels that end a line; -1 where none do: most lines end with longer words. */
    private static int signBeforeKey(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int at = end;
        while (at > 0 && end - at < LONGEST_KEY && isLabel(text, at - 1)) {
            at--;
            while (at > 0 && JOINS.indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
        }
        if (at == end) {
            return -1;
        }
        while (at > 0 && OPENERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && SIGNS.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : -1;
    }

    private static boolean isLabel(String text, int at) {
        char label = text.charAt(at);
        boolean capital = label >= 'A' && label <= 'H' || label >= 'ア' && label <= 'オ' || label >= '①' && label <= '⑳';
        boolean alone = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return capital
                || alone
                        && (label >= 'a' && label <= 'h'
                                || label >= '1' && label <= '9'
                                || label >= 'А' && label <= 'Д'
                                || label >= 'а' && label <= 'д');
    }

    /** Several choices, or one with a letter: a number may count keys. */
    private boolean holdsChoices(Line line) {
        List<ChoiceHead> found = choices.in(line);
        return !found.isEmpty()
                && found.get(0).isLabelled()
                && (found.size() > 1 || !Character.isDigit(found.get(0).label().charAt(0)));
    }

    /** Where the word that ends at a sign begins, with what opens it, behind some text; -1 where there is none. */
    private int wordStart(String folded, int sign) {
        int end = sign;
        while (end > 0 && " *_".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int at = words.indexOf(folded, Math.max(0, end - LONGEST_WORD), ANSWER);
                at >= 0 && at < end;
                at = words.indexOf(folded, at + 1, ANSWER)) {
            if (words.endsOf(folded, at, ANSWER).contains(end)) {
                int start = at;
                while (start > 0 && OPENERS.indexOf(folded.charAt(start - 1)) >= 0) {
                    start--;
                }
                return start;
            }
        }
        return -1;
    }
}
