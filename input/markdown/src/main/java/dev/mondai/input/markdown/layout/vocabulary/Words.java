package dev.mondai.input.markdown.layout.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of a table, in all its languages, and those that a bank adds. */
public final class Words {

    /** The first character of Thai; all scripts that set no blanks between words come behind it. */
    private static final char FIRST_WITHOUT_BLANKS = '\u0E00';

    private static final char FIRST_BEHIND_ASCII = '\u0080';

    /** The first character of Greek; all letters before it are Latin. */
    private static final char FIRST_BEHIND_LATIN = '\u0370';

    /** What may follow such a syllable and leave it one: {@code 와는}. */
    private static final String MORE_PARTICLES = "는도만의를을";

    private static final Set<Role> PARTICLES = EnumSet.of(Role.IS, Role.AND, Role.OR);

    /** A power of two, some hundred times as many as frequent words have. */
    private static final int SHAPES = 1 << 16;

    /**
     * A word at the beginning of a text.
     *
     * @param roles what it may announce
     * @param languages in which languages
     * @param own whether the bank adds it
     * @param end where it ends
     */
    public record Match(Set<Role> roles, Set<String> languages, boolean own, int end) {}

    private final WordStarts words;

    /** The languages of frequent words. */
    private final Map<String, Set<String>> common;

    private final int longestCommon;

    /** The first two characters and the lengths of frequent words, see {@link #shape}: most words of a text have none of them. */
    private final BitSet commonShapes = new BitSet(SHAPES);

    private Words(WordStarts words, Map<String, Set<String>> common) {
        this.words = words;
        this.common = common;
        this.longestCommon =
                common.keySet().stream().mapToInt(String::length).max().orElse(0);
        common.keySet().forEach(word -> commonShapes.set(shape(word, 0, word.length())));
    }

    /** These words and one more, of no particular language. What announces a part announces no other then. */
    Words with(Role role, String word) {
        Word own = new Word(Folding.fold(word.strip()), EnumSet.of(role), Set.of(), true);
        Word both = words.of(own.text())
                .map(known -> role.announcesPart() ? known.withoutPart() : known)
                .map(own::and)
                .orElse(own);
        return new Words(words.with(both), common);
    }

    /** The longest word that the text begins with and that ends there; the text is folded. */
    public Optional<Match> at(String folded, int start) {
        if (!words.mayBeAt(folded, start)) {
            return Optional.empty();
        }
        for (int length : WordStarts.LENGTHS) {
            for (Word word : words.at(folded, start, length)) {
                int end = start + word.text().length();
                if (folded.startsWith(word.text(), start) && endsWord(folded, end)) {
                    return Optional.of(new Match(word.roles(), word.languages(), word.own(), end));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the longest word of one of some roles ends that begins at a place; -1 where none does. */
    public int endOf(String folded, int start, Set<Role> roles) {
        List<Integer> ends = endsOf(folded, start, roles);
        return ends.isEmpty() ? -1 : ends.get(0);
    }

    /** Where the words of some roles end that begin at a place, the longest first. */
    public List<Integer> endsOf(String folded, int start, Set<Role> roles) {
        if (!words.mayBeAt(folded, start)) {
            return List.of();
        }
        List<Integer> ends = new ArrayList<>();
        for (int length : WordStarts.LENGTHS) {
            for (Word word : words.at(folded, start, length)) {
                int end = start + word.text().length();
                if (folded.startsWith(word.text(), start)
                        && endsWord(folded, end)
                        && !beginsList(folded, start, end)
                        && !(isParticle(word) && beginsWord(folded, start, end))
                        && !Collections.disjoint(word.roles(), roles)) {
                    ends.add(end);
                }
            }
        }
        return ends;
    }

    /** What the whole text says, if it is one word. */
    public Optional<Match> whole(String folded) {
        return at(folded, 0).filter(match -> match.end() == folded.length());
    }

    /**
     * The first word of one of some roles that begins a word, from a place on.
     *
     * @return where it begins; -1 where there is none
     */
    public int indexOf(String folded, int from, Set<Role> roles) {
        for (int at = from; at < folded.length(); at++) {
            if (words.mayBeAt(folded, at) && mayBegin(folded, at)) {
                Optional<Match> word = at(folded, at);
                if (word.isPresent() && !Collections.disjoint(word.get().roles(), roles)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Whether a letter stands at a place behind none, or one of a script that sets no blanks. */
    private static boolean mayBegin(String folded, int at) {
        return Character.isLetter(folded.charAt(at))
                && (at == 0
                        || !Character.isLetterOrDigit(folded.charAt(at - 1))
                        || isWrittenWithoutBlanks(folded.charAt(at)));
    }

    /** A number for the length and the first two characters of a word; others may have the same. */
    private static int shape(String text, int start, int end) {
        int second = text.charAt(Math.min(start + 1, end - 1));
        return (end - start << 12 ^ text.charAt(start) << 6 ^ second) & SHAPES - 1;
    }

    /** The languages of each frequent word of a folded text. */
    public List<Set<String>> common(String folded) {
        List<Set<String>> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || !isFoldedLetter(folded.charAt(at))) {
                boolean mayBe = at > start && at - start <= longestCommon && commonShapes.get(shape(folded, start, at));
                Set<String> languages = mayBe ? common.get(folded.substring(start, at)) : null;
                if (languages != null) {
                    found.add(languages);
                }
                start = at + 1;
            }
        }
        return found;
    }

    /** Most are those of ASCII, which is seen without a look into tables. */
    private static boolean isFoldedLetter(char c) {
        return c < FIRST_BEHIND_ASCII ? c >= 'a' && c <= 'z' : Character.isLetter(c);
    }

    /** Letters and marks of the same script do not follow a word that ends in one, where that script writes words apart. */
    private static boolean endsWord(String text, int end) {
        if (end >= text.length() || !isLetterOrMark(text.charAt(end))) {
            return true;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        if (!isLetterOrMark(last)) {
            return !Character.isDigit(last);
        }
        if (last < FIRST_BEHIND_LATIN && next < FIRST_BEHIND_LATIN) {
            return false;
        }
        return isWrittenWithoutBlanks(last)
                || isWrittenWithoutBlanks(next)
                || Character.isLetter(last)
                        && Character.isLetter(next)
                        && Character.UnicodeScript.of(last) != Character.UnicodeScript.of(next);
    }

    /** Whether the last of several words is one letter before a comma: a label, {@code é A, C}, and no article. */
    private static boolean beginsList(String text, int start, int end) {
        return end - start > 2 && text.charAt(end - 2) == ' ' && text.startsWith(",", end);
    }

    /** One syllable that is written together with the Korean word or label before it: what begins with it behind a blank is another word. */
    private static boolean isParticle(Word word) {
        return word.text().length() == 1
                && isHangul(word.text().charAt(0))
                && !Collections.disjoint(word.roles(), PARTICLES);
    }

    private static boolean beginsWord(String text, int start, int end) {
        return start > 0
                && text.charAt(start - 1) == ' '
                && end < text.length()
                && isHangul(text.charAt(end))
                && MORE_PARTICLES.indexOf(text.charAt(end)) < 0;
    }

    private static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    private static boolean isLetterOrMark(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isWrittenWithoutBlanks(char c) {
        if (c < FIRST_WITHOUT_BLANKS) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> false;
        };
    }

    /** The words of a table: language, role, words. */
    static Words of(String name) {
        try (InputStream table = Words.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            Collector collector = new Collector();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(collector::addRow);
            collector.addSpellings();
            return collector.words();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static final class Collector {

        private final Map<String, Word> byText = new HashMap<>();
        private final Map<String, Set<String>> common = new HashMap<>();

        void addRow(String line) {
            String[] row = line.split("\t");
            for (String word : row[2].split(";")) {
                if (Role.byId(row[1]) == Role.COMMON) {
                    common.merge(Folding.fold(word.strip()), Set.of(row[0]), Word::union);
                    continue;
                }
                add(new Word(Folding.fold(word.strip()), EnumSet.of(Role.byId(row[1])), Set.of(row[0]), false));
            }
        }

        /** A spelling that is a word of its own stays what it is. */
        void addSpellings() {
            Set<String> known = Set.copyOf(byText.keySet());
            for (Word word : List.copyOf(byText.values())) {
                Spellings.of(word.text()).stream()
                        .filter(spelling -> !known.contains(spelling))
                        .forEach(spelling -> add(new Word(spelling, word.roles(), word.languages(), word.own())));
            }
        }

        void add(Word word) {
            byText.merge(word.text(), word, Word::and);
        }

        Words words() {
            return new Words(WordStarts.of(byText.values()), Map.copyOf(common));
        }
    }
}
