package dev.mondai.input.markdown.layout.vocabulary;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a text says that a statement is true.
 *
 * @param right the letters that say so, in lower case
 * @param wrong those that say that it is false
 */
public record Truth(Words words, Set<String> right, Set<String> wrong) {

    public Truth {
        right = Set.copyOf(right);
        wrong = Set.copyOf(wrong);
    }

    static final Set<Role> JUDGES = EnumSet.of(Role.TRUE, Role.FALSE);
    private static final Set<Role> TRUE = EnumSet.of(Role.TRUE);
    private static final Set<Role> FALSE = EnumSet.of(Role.FALSE);
    private static final Pattern AROUND = Pattern.compile("[*_`.。!✅❌\\s]+$|^[*_`✅❌\\s]+");
    /** The letters between which a statement asks to choose: {@code T/F}, {@code V ou F}. */
    private static final Pattern LETTERS = Pattern.compile(
            "(?<!\\p{L})(?<right>[tvrwsjc])\\s?(?:/|\\s(?:or|o|ou|oder|of|eller|e)\\s)\\s?(?<wrong>[fowe])(?!\\p{L})");

    /** Where a text asks for true or false. */
    private static final Set<String> ASKED_RIGHT = Set.of("t", "v", "✅", "✓", "✔", "+", "correct", "right");

    private static final Set<String> ASKED_WRONG = Set.of("f", "❌", "✗", "✘", "✖", "-", "incorrect", "wrong");

    private static final String SPACE = "[\\s\u3000_]*+";
    static final String SIGNS = "○〇◯×✕✖❌⭕√✓✗";

    /** At either end of a statement. */
    private static final Pattern BRACKET = Pattern.compile("^\\s*[(（【]" + SPACE + "(?<before>[^()（）【】]{1,12}?)" + SPACE
            + "[)）】]\\s*|\\s*[(（【]" + SPACE + "(?<behind>[^()（）【】]{1,12}?)" + SPACE + "[)）】]\\s*[。.]?\\s*$");

    /** Behind a statement, no question, set off by a sign or emphasis, or behind a word for the answer: {@code … **False**}. */
    private static final Pattern LAST = Pattern.compile(
            "(?:(?<=[.!。]|[?？](?=\\s*[*_]{2})|\\S(?=\\s+[-–—→]\\s*[*_]{2}))\\s*(?:(?:→|➡\\x{FE0F}?|=>|->|[-–—](?=\\s*[*_]{2}))\\s*[*_]*|[*_]{1,3}|(?=\\s\\p{L})))\\s*\\(?"
                    + "(?:(?<lead>\\p{L}[\\p{L} ]{1,16}):[*_]*\\s*[*_]*)?(?<last>[\\p{L}\\p{M}]{1,12}(?: [\\p{L}\\p{M}]{1,8})?)(?:[*_)]*[.。]?|[.。!][*_]{2,3})\\s*$");

    /** Behind a statement, with the reason behind it, a sign even behind a question: {@code （×）→ 128ビット}, {@code → × 128ビット}. */
    private static final Pattern REASONED = Pattern.compile("\\s*(?:[(（]" + SPACE + "(?<bracket>[^()（）]{1,5}?)" + SPACE
            + "[)）](?:\\s*(?:[→⇒]|[-=]>)|(?<=[。.!?！？]\\s?[(（].{1,7}))"
            + "|(?<=[.!。)])\\s*[*_]{2}(?<bold>[\\p{L}\\p{M}]{1,12}(?: [\\p{L}\\p{M}]{1,8})?)[*_]{2}\\s*[:,;–—-](?=\\s*\\S)"
            + "|(?:[→⇒]|[-=]>)\\s*(?<arrow>[" + SIGNS
            + "]|(?<![?？]\\s?.{1,3})[^\\s。.、,，(（:：→]{1,5}(?=[\\s。.、,，(（:：]|$)))\\s*");

    /** Behind a statement that is to be judged, a sign without brackets: {@code …。 ×}. */
    private static final Pattern BARE = Pattern.compile("(?<=[.!。])\\s*(?<sign>[" + SIGNS + "])\\s*$");

    /** What stands behind a sign that is to be shown in colours: {@code ⭕️}. */
    private static final String EMOJI = "\uFE0F";

    private static final String CROSSES = "×✕✖❌";

    /** The signs that statements are to be judged with: {@code ○×クイズ}, {@code 正しいものには○、誤りには×}. */
    private static final Pattern ASKED_SIGNS =
            Pattern.compile("(?:に(?:は)?[○〇◯⭕][^○〇◯⭕×✕✖❌\\d]{0,14}に(?:は)?|[○〇◯⭕]\\s?[/・か]?\\s?)[×✕✖❌]");

    /** The letters that look like them, {@code OX 퀴즈}: elsewhere than in the East, that is an animal. */
    private static final Pattern ASKED_RINGS = Pattern.compile("(?<![a-z\\d])o\\s?[/・·,、|]?\\s?x(?![a-z\\d])");

    private static final String RING_LETTERS = "oOxXＯＸ";

    private static final Pattern EASTERN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    private static final String STOPS = "。.!?！？";
    private static final int SHORT = 5;

    /** A word for the answer and another. */
    private static final int LONGEST_END = 24;

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern CHINESE = Pattern.compile("(?!.*[\\p{IsHiragana}\\p{IsKatakana}]).*\\p{IsHan}.*");
    /** Behind a word stands a sign; behind a sign, or a word that stands out, a blank is enough. Brackets within a sentence hold its original, {@code 错误 (Error) 是…}. */
    private static final Pattern GOES_ON = Pattern.compile(
            "[*_`]*(?:\\s*[,，、。.:：;；–—-]|\\s*(?<!√)[(（](?![^()（）]*[)）]\\s*\\p{L})|(?<![\\p{L}\\p{M}\\p{N}`&&[^〇]])\\s)\\s*");

    /**
     * What a text says.
     *
     * @param value whether the statement is true
     * @param all whether it says nothing else
     */
    public record Reading(boolean value, boolean all) {}

    /**
     * Of a statement in a language: letters count where it asks for them or for words that they begin, as do signs, and O and X
     * in Korea.
     */
    public static Truth of(Words words, Optional<String> language, String statement) {
        String folded = Folding.fold(statement);
        Matcher letters = LETTERS.matcher(folded);
        if (letters.find()) {
            return new Truth(words, Set.of(letters.group("right")), Set.of(letters.group("wrong")));
        }
        if (language.filter("ko"::equals).isPresent() || asksForRings(folded)) {
            return new Truth(words, Set.of("o"), Set.of("x"));
        }
        return asks(words, folded) ? new Truth(words, ASKED_RIGHT, ASKED_WRONG) : new Truth(words, Set.of(), Set.of());
    }

    /** The same, and the answers of a pair. */
    public Truth with(TruthPairs.Pair pair) {
        return new Truth(words, Set.of(pair.right()), Set.of(pair.wrong()));
    }

    /** The same of a statement that is known to be judged: letters count as where true or false is asked for. */
    public Truth judging() {
        return hasLetters() ? this : new Truth(words, ASKED_RIGHT, ASKED_WRONG);
    }

    /** Whether a folded text names both what is true and what is false, or the signs for both. */
    public static boolean asks(Words words, String folded) {
        return words.indexOf(folded, 0, TRUE) >= 0 && words.indexOf(folded, 0, FALSE) >= 0
                || holdsCross(folded) && ASKED_SIGNS.matcher(folded).find()
                || asksForRings(folded);
    }

    private static boolean holdsCross(String text) {
        for (int i = 0; i < CROSSES.length(); i++) {
            if (text.indexOf(CROSSES.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksForRings(String folded) {
        return folded.indexOf('x') > 0
                && ASKED_RINGS.matcher(folded).find()
                && EASTERN.matcher(folded).find();
    }

    /**
     * What brackets around a word say, and where both stand.
     *
     * @param value whether the statement is true
     */
    public record Judgement(boolean value, int start, int end, int wordStart, int wordEnd) {

        /** Whether it is a sign or a short word; a longer one may say of a choice that it is right. */
        public boolean isShort() {
            return wordEnd - wordStart <= SHORT;
        }
    }

    /** What a text says that may go on with the reason; empty where it says anything else, or both. */
    public Optional<Reading> read(String source) {
        TruthPairs.Token token = TruthPairs.token(source);
        if (right.contains(token.text()) || wrong.contains(token.text())) {
            return Optional.of(new Reading(right.contains(token.text()), token.all()));
        }
        String text = AROUND.matcher(plain(source)).replaceAll("");
        Optional<Boolean> whole = word(text);
        return whole.isPresent() ? whole.map(value -> new Reading(value, true)) : opening(text);
    }

    private Optional<Reading> opening(String text) {
        int end = words.endOf(text, 0, JUDGES);
        Matcher sign =
                GOES_ON.matcher(text).region(Math.max(end, 0), text.length()).useTransparentBounds(true);
        if (end < 0 || !sign.lookingAt()) {
            return Optional.empty();
        }
        Optional<Boolean> said = word(text.substring(0, end));
        int again = words.endOf(text, sign.end(), JUDGES);
        return again < 0 || said.equals(word(text.substring(sign.end(), again)))
                ? said.map(value -> new Reading(value, false))
                : Optional.empty();
    }

    /** Whether a statement has brackets, an arrow or a word in bold, or may end in one that is set off. */
    public static boolean mayJudge(String statement) {
        return holdsBracket(statement)
                || statement.indexOf('→') >= 0
                || statement.indexOf('⇒') >= 0
                || statement.contains("**")
                || mayEndInWord(statement);
    }

    private static boolean holdsBracket(String statement) {
        return statement.indexOf('(') >= 0 || statement.indexOf('（') >= 0 || statement.indexOf('【') >= 0;
    }

    private static boolean mayEndInWord(String statement) {
        String end = statement
                .substring(Math.max(0, statement.length() - LONGEST_END))
                .stripTrailing();
        return !end.isEmpty()
                && ("*_".indexOf(end.charAt(end.length() - 1)) >= 0
                        || SIGNS.indexOf(end.charAt(end.length() - 1)) >= 0
                        || end.indexOf('→') >= 0
                        || end.contains(": "));
    }

    /** Whether single letters answer statements. */
    public boolean hasLetters() {
        return !right.isEmpty();
    }

    /** Whether a statement has no letters but those of Chinese, and O and X before it judge it: {@code ( X ) 鐵比水輕}. */
    public static boolean isChinese(String statement) {
        return CHINESE.matcher(statement).matches();
    }

    /**
     * What brackets at either end of a statement say, or a word or an arrow behind it; O and X say so to Koreans, and before it
     * in Chinese. A word that judges states nothing: {@code True (✗)} is a choice.
     */
    public Optional<Judgement> judgement(String statement) {
        return mayJudge(statement)
                ? found(statement).filter(said -> statesAnything(statement, said))
                : Optional.empty();
    }

    private boolean statesAnything(String statement, Judgement said) {
        String rest = statement.substring(0, said.start()) + statement.substring(said.end());
        return word(AROUND.matcher(rest).replaceAll("")).isEmpty();
    }

    private Optional<Judgement> found(String statement) {
        Optional<Judgement> bracketed = holdsBracket(statement) ? bracketed(statement) : Optional.empty();
        return bracketed.isPresent()
                ? bracketed
                : last(statement).or(() -> bare(statement)).or(() -> reasoned(statement));
    }

    private Optional<Judgement> bracketed(String statement) {
        Matcher bracket = BRACKET.matcher(statement);
        while (bracket.find()) {
            boolean before = bracket.group("before") != null;
            Optional<Judgement> said = judgement(statement, bracket, before ? "before" : "behind", before);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private Optional<Judgement> reasoned(String statement) {
        if (!mayGiveReason(statement)) {
            return Optional.empty();
        }
        Matcher reasoned = REASONED.matcher(statement);
        while (reasoned.find()) {
            Optional<Judgement> said =
                    reasoned.start() == 0 ? Optional.empty() : judgement(statement, reasoned, reason(reasoned), false);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private static String reason(Matcher reasoned) {
        return Stream.of("bracket", "bold", "arrow")
                .filter(group -> reasoned.group(group) != null)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a statement has an arrow, or brackets or emphasis behind a full stop. */
    private static boolean mayGiveReason(String statement) {
        char said = ' ';
        for (int at = 0; at < statement.length(); at++) {
            char sign = statement.charAt(at);
            boolean bracket = (sign == '(' || sign == '（' || sign == '*' || sign == '_') && STOPS.indexOf(said) >= 0;
            if (bracket || sign == '→' || sign == '⇒' || sign == '>' && (said == '-' || said == '=')) {
                return true;
            }
            said = sign == ' ' ? said : sign;
        }
        return false;
    }

    private Optional<Judgement> bare(String statement) {
        if (!hasLetters()) {
            return Optional.empty();
        }
        Matcher bare = BARE.matcher(statement);
        return bare.find() ? judgement(statement, bare, "sign", false) : Optional.empty();
    }

    private Optional<Judgement> last(String statement) {
        if (!mayEndInWord(statement)) {
            return Optional.empty();
        }
        Matcher last = LAST.matcher(statement);
        if (!last.find()) {
            return Optional.empty();
        }
        String lead = last.group("lead");
        boolean announced = lead != null
                && words.whole(Folding.fold(lead))
                        .filter(match -> match.roles().contains(Role.ANSWER))
                        .isPresent();
        boolean setOff = lead == null
                && !Character.isLetter(statement.substring(last.start()).strip().charAt(0));
        return (announced || setOff && (isBehindStop(statement, last.start()) || isLetter(last.group("last")))
                        ? word(last.group("last"))
                        : Optional.<Boolean>empty())
                .map(value -> new Judgement(value, last.start(), last.end(), last.start("last"), last.end("last")));
    }

    private static boolean isBehindStop(String statement, int at) {
        String before = statement.substring(0, at).stripTrailing();
        return !before.isEmpty() && STOPS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private boolean isLetter(String said) {
        return right.contains(Folding.fold(said)) || wrong.contains(Folding.fold(said));
    }

    private Optional<Judgement> judgement(String statement, Matcher found, String group, boolean before) {
        String said = found.group(group);
        boolean ring = said.length() == 1
                && RING_LETTERS.indexOf(said) >= 0
                && (HANGUL.matcher(statement).find() || before && isChinese(statement));
        return (ring ? ring(said) : word(said))
                .map(value -> new Judgement(value, found.start(), found.end(), found.start(group), found.end(group)));
    }

    private static Optional<Boolean> ring(String letter) {
        return Optional.of(Folding.fold(letter).equals("o"));
    }

    /** What a word says; empty for any other. */
    public Optional<Boolean> word(String said) {
        String letter = plain(said);
        if (right.contains(letter) || wrong.contains(letter)) {
            return Optional.of(right.contains(letter));
        }
        return words.whole(letter)
                .filter(match ->
                        match.roles().contains(Role.TRUE) != match.roles().contains(Role.FALSE))
                .map(match -> match.roles().contains(Role.TRUE));
    }

    /** A folded text whose signs do not tell whether they are shown in colours. */
    private static String plain(String text) {
        return Folding.fold(text).replace(EMOJI, "");
    }
}
