package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that announce a part, where they head a line. */
final class Markers {

    private static final Pattern DECORATION = Pattern.compile(
            "^(?:[\\s>=*_#`~|]++|'{2,3}|[一二三四五六七八九十]{1,3}、|&(?:nbsp|ensp|emsp|#160);|[-+•・●■□◆◇▼▽▶►➡→⇒✏️ℹ️⭐✨⚡\\x{1F300}-\\x{1FAFF}]|✅|✔️?|☑️?|⭕|</?(?:b|strong|u|i|em|font|span|small|su[bp]|mark|h[1-6])\\b[^>]*>|[【\\[(「『《<〈{〔](?!\\d))*+");
    private static final String CLOSERS = "[】\\])」』》>〉}〕]";
    private static final String EMPHASIS =
            "(?:\\*\\*|__|\\*|_|`|'{2,3}|</?(?:b|strong|u|i|em|font|span|small|su[bp]|mark|h[1-6])\\b[^>]*>)";

    /** The number of the question behind a word that does not end in a colon itself, or those of the first and the last one, where each key has its own: {@code Answers 1–5: 1. B}. */
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:no\\.?\\s*)?#?\\d{1,4}(?:\\s?[-–—−~〜]\\s?\\d{1,4}(?=[\\s*_:.)】\\]]+\\d)|(?=\\s*(?:[:.)\\-*】\\]]|$)))");

    /** Labels in brackets at the end of a line, or with more of them behind: the key, and no remark. */
    private static final String BRACKETED_KEY =
            "\\(\\s*[\\p{L}\\d①-⑳](?:\\s*[,、/&]\\s*[\\p{L}\\d①-⑳])*\\s*\\)(?:[\\s*_`.。]*$|(?<=\\p{L}\\))(?:\\*\\*|__)(?=\\s*[,;.]|\\s*$)|(?<=\\d\\))\\s{2,}(?![:にのはがをで])|\\s*(?:[,、;&/]\\s*|\\p{L}{1,3}\\s)?\\()";

    /** What a number begins with, behind blanks: itself, or {@code no}. */
    private static final String NUMBER_BEGINS = "0123456789#n";

    private static final String BLANKS = " \t\r\f";
    private static final String EMPHASIS_SIGNS = "*_`";

    private static final Pattern CLOSED = Pattern.compile("^" + EMPHASIS + "*+(?<closer>" + CLOSERS + ")?" + EMPHASIS
            + "*+\\s*(?:(?!" + BRACKETED_KEY + ")\\([^)]{0,30}\\))?\\s*");
    private static final Pattern SIGN = Pattern.compile("^(?:\\.?[:=;]|…+|->|[-–—→⇒](?=\\s)|\\.(?=[*_]*(?:\\s|$)))");
    private static final Pattern OPENED =
            Pattern.compile("^\\s*:?" + EMPHASIS + "*+" + CLOSERS + "?\\s*(?:[\\x{1F300}-\\x{1FAFF}\\s]++$)?");
    private static final Pattern BOLD_OPENED = Pattern.compile("(?:\\*\\*|__|<b>|<strong>)\\s*$");
    private static final Pattern BOLD_CLOSED = Pattern.compile("(?:\\s*:)?(?:\\*\\*|__|</b>|</strong>)");
    private static final Pattern SAYS = Pattern.compile("[\\s*_]*[:=][\\s*_]*[^\\s*_]");
    private static final Pattern TWIN = Pattern.compile("\\s?/\\s?");
    private static final Set<Role> IS = EnumSet.of(Role.IS);

    /** A label; a capital that goes on with others beyond the first letters is part of a word: {@code ANSWERS AND REASONS}. */
    private static final String LABEL =
            "(?:[A-L]|[A-Z](?![A-Z])|[\\x{1F1E6}-\\x{1F1FF}](?![\\x{1F1E6}-\\x{1F1FF}])|(?:[ァ-ンㄱ-ㅎ가-힣①-⑳]|\\p{IsThai}|\\p{IsArabic}|\\p{IsCyrillic}|\\p{IsDevanagari})(?![\\p{L}\\p{M}]))";

    private static final Pattern LONE_KEY = Pattern.compile("^\\.?[\\s*_`(\\[✅✔☑⭕️|]*(?:" + LABEL
            + "(?:\\s*(?:[,、&/+と和및과와]|(?<=\\s)\\p{L}{1,4}(?=\\s))?\\s*" + LABEL
            + ")*|(?<=[\\s*_`(])[a-z]|\\d{1,2})[\\s*_`)\\].。✅✔☑⭕️|]*$");

    /** Numbers behind a wide blank: {@code 正答　１、３}. */
    private static final Pattern WIDE_NUMBERS =
            Pattern.compile("\\u3000+[0-9０-９]{1,2}(?:\\s*[,、，・]\\s*[0-9０-９]{1,2})+[\\s\\u3000。]*$");

    /** A number in brackets, and a wide blank before the reason: {@code 答　(2)　　…より。} */
    private static final Pattern SPACED_KEY =
            Pattern.compile("\\s+\\(\\d{1,2}\\)\\s{2,}(?![:にのはがをで])\\S(?!.*\\(\\d{1,2}\\))");

    /** The same with one wide blank, and no second number: {@code 答　（2）　…より。} */
    private static final Pattern WIDE_KEY =
            Pattern.compile("[\\s\\u3000]*[(（][0-9０-９]{1,2}[)）]\\u3000+(?![にのはがをで])(?!.*[(（][0-9０-９]{1,2}[)）])");

    /** A label that bold ends with, behind a short word: {@code **Ans. (c)** Statement II …}. */
    private static final Pattern BOLD_LABEL = Pattern.compile("\\s*\\(\\p{L}\\)(?:\\*\\*|__)(?!\\s*:)");

    /** A key in bold with the word for it: {@code **Answer B.** Because …}. */
    private static final Pattern BOLD_KEY =
            Pattern.compile("^\\s*\\(?" + LABEL + "(?:\\s*[,&+]\\s*" + LABEL + ")*[.)]*(?:\\*\\*|__|</b>|</strong>).*");

    /** An arrow that leads to the answer, and its key: {@code => Answer B. Because …}. */
    private static final Pattern ARROW = Pattern.compile("(?:=>|->|[→⇒➡👉])[\\s*_]*$");

    /** A full stop behind the word, and a label with its bracket, or behind emphasis: {@code Ans. (a) Oslo}. */
    private static final Pattern DOTTED_KEY = Pattern.compile("^(?:\\.|(?<=\\.))(?:[*_]*\\s*[(\\[]?(?:" + LABEL
            + "|[a-z]|\\d)[)\\]](?=[\\s*_.,(]|$)|[*_]+\\s+" + LABEL + "(?=[.,])).*");

    private static final Pattern FIRST_KEY = Pattern.compile("^\\s+" + LABEL + "[.)](?=\\s).*");

    /** A verb's article, were it small, is the label that a line ends with: {@code A resposta correta é A}. */
    private static final Pattern LAST_CAPITAL = Pattern.compile("(?<=\\s)\\p{Lu}\\P{L}*");

    private static final Pattern BEFORE_WORD = Pattern.compile("[\\s*_]*");
    private static final char FIRST_BEHIND_LATIN = '\u0250';
    private static final Set<Role> EITHER = EnumSet.of(Role.ANSWER, Role.CHOICES);
    private static final Set<Role> CLOSED_BY_BRACKET = EnumSet.of(Role.ANSWER, Role.EXPLANATION, Role.HINT);

    private final boolean japanese;
    private final Words words;
    private final Words sentences;

    /** @param japanese whether the document is: then corner brackets are those of titles */
    Markers(Vocabulary vocabulary, boolean japanese) {
        this.japanese = japanese;
        this.words = vocabulary.words();
        this.sentences = vocabulary.sentences();
    }

    /** The marker that heads a line, of whatever role. */
    Optional<Marker> in(Line line) {
        return switch (line.kind()) {
            case TEXT, SUMMARY, COMMENT -> at(line);
            default -> Optional.empty();
        };
    }

    private Optional<Marker> at(Line line) {
        String folded = line.folded();
        int begin = undecorated(folded);
        Optional<Marker> own = begin > 0 ? ownSign(line) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        Optional<Words.Match> word = words.at(folded, begin);
        return word.isEmpty() || isCode(line, begin, word.get().end())
                ? Optional.empty()
                : marker(line, begin, word.get());
    }

    /** Whether all that a line says is a word as code, which announces nothing: {@code `keys()`} is the text of a choice. */
    private static boolean isCode(Line line, int begin, int end) {
        String said = line.folded().stripTrailing();
        if (begin == 0
                || end >= said.length()
                || line.isHeading()
                || line.folded().charAt(begin - 1) != '`'
                || said.indexOf('`', begin) != said.length() - 1) {
            return false;
        }
        String rest = said.substring(end, said.length() - 1);
        return !rest.isBlank() && rest.chars().noneMatch(c -> c == ':' || Character.isLetterOrDigit(c));
    }

    /** A word of the bank that is made of what may stand before any other word: {@code => B}. */
    private Optional<Marker> ownSign(Line line) {
        int begin = line.folded().length() - line.folded().stripLeading().length();
        return words.at(line.folded(), begin).filter(Words.Match::own).flatMap(word -> marker(line, begin, word));
    }

    private int undecorated(String folded) {
        if (folded.isEmpty() || Character.isLetterOrDigit(folded.charAt(0))) {
            return 0;
        }
        int word = Undecorated.word(folded);
        if (word > 0) {
            return word;
        }
        Matcher decoration = DECORATION.matcher(folded);
        boolean found = decoration.lookingAt();
        boolean title = found && japanese && decoration.group().indexOf('『') >= 0;
        return found && !title ? decoration.end() : 0;
    }

    private Optional<Marker> marker(Line line, int start, Words.Match word) {
        boolean plural = word.roles().containsAll(EITHER);
        Optional<Role> role = role(word.roles());
        if (role.isEmpty()) {
            return Optional.empty();
        }
        int end = behindTwin(line.folded(), word.end(), role.get());
        end = line.folded().startsWith(":", end - 1) ? end : behindNumber(line, end);
        String rest = line.folded().substring(end);
        boolean bracketed = isBracketedKey(line, end);
        Separator separator = bracketed
                ? new Separator(false, "", 0)
                : separator(rest, line.narrow().substring(end), word.languages());
        boolean alone = rest.substring(separator.end()).isBlank();
        boolean asks = line.folded().charAt(word.end() - 1) == '?';
        if (line.isHeading() && (asks || separator.isVerb() && !alone && line.asks())) {
            return Optional.empty();
        }
        boolean isSign = word.own() && !Character.isLetterOrDigit(line.folded().charAt(word.end() - 1));
        boolean isWord = isSign
                || separator.closer() && (isOpened(line, start) || setsOff(line, start, rest, role.get()))
                || !separator.sign().isEmpty() && !separator.sign().equals(".")
                || start > 0 && isClosedBold(line.folded().substring(0, start), rest)
                || alone && (!needsSign(line) || !separator.sign().isEmpty() || line.isHeading() || isShort(line))
                || role.get() == Role.ANSWER
                        && (bracketed
                                || isKey(
                                        line.folded().substring(0, start),
                                        line.narrow().substring(end))
                                || DOTTED_KEY
                                        .matcher(line.narrow())
                                        .region(end, line.narrow().length())
                                        .useTransparentBounds(true)
                                        .lookingAt());
        int from = end + separator.end();
        boolean choices = plural && alone;
        return isWord
                ? Optional.of(new Marker(
                        choices ? Role.CHOICES : role.get(),
                        word.languages(),
                        word.own(),
                        from,
                        role.get() == Role.ANSWER
                                ? ReasonBehindKey.start(line.folded(), from, words)
                                : line.folded().length(),
                        separator.isVerb(),
                        choices,
                        alone && separator.isNoMore() && word.roles().contains(Role.TRUE)))
                : Optional.empty();
    }

    /** Behind the number of the question, or those of several; that place where there is none. */
    private static int behindNumber(Line line, int at) {
        String folded = line.folded();
        int begin = Behind.signs(folded, at, BLANKS);
        if (begin == folded.length() || NUMBER_BEGINS.indexOf(folded.charAt(begin)) < 0) {
            return at;
        }
        Matcher number = NUMBER.matcher(folded).region(at, folded.length());
        return number.lookingAt() && !(number.hitEnd() && needsSign(line)) ? number.end() : at;
    }

    /** Behind the same word in another language, {@code Answer / 答案: d}; where there is none, behind the first. */
    private int behindTwin(String folded, int end, Role role) {
        if (!folded.startsWith("/", end) && !folded.startsWith("/", end + 1)) {
            return end;
        }
        Matcher twin = TWIN.matcher(folded).region(end, folded.length());
        return twin.lookingAt()
                ? words.at(folded, twin.end())
                        .filter(word -> word.roles().contains(role)
                                && SAYS.matcher(folded.substring(word.end())).lookingAt())
                        .map(Words.Match::end)
                        .orElse(end)
                : end;
    }

    /** Whether a label in brackets is the key, by the wide blank or the end of bold behind it; or numbers are behind such a blank. */
    private static boolean isBracketedKey(Line line, int at) {
        String text = line.text();
        if (at >= text.length() || !Character.isWhitespace(text.charAt(at)) && "(（".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        return WIDE_KEY.matcher(text).region(at, text.length()).lookingAt()
                || !line.isHeading()
                        && WIDE_NUMBERS.matcher(text).region(at, text.length()).lookingAt()
                || text.startsWith(".", at - 1)
                        && BOLD_LABEL.matcher(text).region(at, text.length()).lookingAt();
    }

    /**
     * What stands between a word and what it announces.
     *
     * @param closer whether a bracket is closed
     * @param sign a colon or its like, or a word such as <i>is</i>; empty where there is none
     */
    private record Separator(boolean closer, String sign, int end) {

        /** Whether nothing is announced: a stop may end a sentence of one word. */
        boolean isNoMore() {
            return sign.isEmpty() || sign.equals(".");
        }

        boolean isVerb() {
            return !sign.isEmpty() && Character.isLetter(sign.charAt(0));
        }
    }

    private Separator separator(String rest, String narrow, Set<String> languages) {
        int bold = Behind.signs(rest, 0, EMPHASIS_SIGNS);
        if (rest.startsWith(":", bold)) {
            int text = Behind.signs(
                    rest, Behind.signs(rest, Behind.signs(rest, bold + 1, BLANKS), EMPHASIS_SIGNS), BLANKS);
            if (text == rest.length() || Character.isLetterOrDigit(rest.charAt(text))) {
                return new Separator(false, ":", text);
            }
        }
        Matcher closed = CLOSED.matcher(rest);
        int at = closed.lookingAt() ? closed.end() : 0;
        Matcher sign = SIGN.matcher(rest).region(at, rest.length());
        int signed = sign.lookingAt() ? sign.end() : verbEnd(rest, narrow, at, languages);
        Matcher opened = OPENED.matcher(rest).region(signed, rest.length());
        int end = opened.lookingAt() ? opened.end() : signed;
        String colon = rest.substring(signed, end).strip().startsWith(":") ? ":" : "";
        return new Separator(closed.group("closer") != null, signed > at ? rest.substring(at, signed) : colon, end);
    }

    /** Behind a verb of one of some languages, of those in Latin letters: {@code Answers to …} is no Polish. */
    private int verbEnd(String rest, String narrow, int at, Set<String> languages) {
        List<Integer> ends = sentences.endsOf(rest, at, IS);
        return ends.isEmpty() ? at : verbEnd(rest, narrow, at, languages, ends);
    }

    private int verbEnd(String rest, String narrow, int at, Set<String> languages, List<Integer> ends) {
        return ends.stream()
                .filter(end -> !LAST_CAPITAL
                        .matcher(narrow)
                        .region(end - 1, narrow.length())
                        .useTransparentBounds(true)
                        .matches())
                .filter(end -> rest.charAt(at) >= FIRST_BEHIND_LATIN
                        || languages.isEmpty()
                        || sentences
                                .whole(rest.substring(at, end))
                                .filter(verb -> verb.own() || !Collections.disjoint(verb.languages(), languages))
                                .isPresent())
                .findFirst()
                .orElse(at);
    }

    /** What a word announces; one that also names the question is read as such elsewhere. */
    private static Optional<Role> role(Set<Role> roles) {
        for (Role role : new Role[] {
            Role.ANSWER,
            Role.REVEAL,
            Role.EXPLANATION,
            Role.CHOICES,
            Role.HINT,
            Role.REFERENCES,
            Role.GIVEN,
            Role.WRONG,
            Role.META,
            Role.QUESTION
        }) {
            if (roles.contains(role)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but a key follows, or one that bold or an arrow sets off. */
    private static boolean isKey(String before, String rest) {
        return LONE_KEY.matcher(rest).matches()
                || SPACED_KEY.matcher(rest).lookingAt()
                || BOLD_OPENED.matcher(before).find() && BOLD_KEY.matcher(rest).matches()
                || ARROW.matcher(before).find() && FIRST_KEY.matcher(rest).matches();
    }

    private static boolean isOpened(Line line, int start) {
        return start > 0 && "【[(「『《<〈{〔".indexOf(line.folded().charAt(start - 1)) >= 0;
    }

    /** Whether a bracket that nothing opens parts the first word of a line from the rest: {@code 정답) B}. */
    private static boolean setsOff(Line line, int start, String rest, Role role) {
        return rest.startsWith(")")
                && CLOSED_BY_BRACKET.contains(role)
                && line.folded().indexOf('(') < 0
                && BEFORE_WORD.matcher(line.folded().substring(0, start)).matches();
    }

    private static boolean isClosedBold(String before, String rest) {
        return BOLD_OPENED.matcher(before).find() && BOLD_CLOSED.matcher(rest).lookingAt();
    }

    private static boolean needsSign(Line line) {
        return line.kind() == Line.Kind.TEXT && !line.isHeading();
    }

    private static boolean isShort(Line line) {
        return line.folded().strip().length() <= 24;
    }
}
