package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.QuestionHead.Form;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers and words that begin a question, at the beginning of a line, a heading or a summary. */
final class QuestionHeads {

    private static final Pattern DECORATION = Pattern.compile(
            "^(?:[\\s>*_#`+•●■◆▼▶❓🔹📝\\\\-]++|(?:\\.{4,}+|…{2,}+)\\s*+(?=\\d)|</?(?:b|strong|u|i|em|font|span|h[1-6]|a)\\b[^>]*>|[【\\[(](?:[单單多][选選项項]|判[断斷]|不定|填空|[简簡問问][答]|是非|選択|正誤|記述|穴埋|[论論][述文]|[综綜]合|[计計]算|材料|案例|○×|応用|基礎)[^】\\])\\d]{0,4}[】\\])]\\s*(?=\\d))*+");
    private static final String EMPHASIS = "(?:[*_`]++|</?(?:b|strong|u|i|em|font|span|h[1-6]|a)\\b[^>]*>)*+";
    private static final String NUMBER = "(?<number>\\d{1,4}(?:[.-]\\d{1,3})*)";
    private static final Pattern COUNTED = Pattern.compile(
            "^[【\\[(]?第\\s*" + NUMBER + "\\s*(?:問目?|題|题|回)[】\\])]?" + EMPHASIS + "\\s*[:.、)]?" + EMPHASIS + "\\s*");

    /** A number that is counted, before a sign: {@code 1번. …}, {@code 2問目：…}; without one, a sentence may speak of a choice. */
    private static final Pattern BEFORE_COUNTER = Pattern.compile(NUMBER.replace("(?:[.-]\\d{1,3})*", "")
            + "\\s?(?:번(?:\\s?문제)?(?!\\s?:)|問目|題目)" + EMPHASIS + "\\s?[:.)、]" + EMPHASIS + "\\s*(?=\\S)");

    private static final Pattern AFTER_WORD =
            Pattern.compile("^(?:\\.(?=\\d))?[\\s#:\\-*_\\\\]*(?:(?:no|nr|n°|nº|№|number)\\.?\\s*)?"
                    + NUMBER + "(?![\\d%]|\\s*[章节節部課课篇編编单單週周讲講卷])\\s*(?:(?:of|/)\\s*\\d+)?\\s*[】\\])」]?" + EMPHASIS
                    + "\\s*(?:[:.、)|]|[-–—](?=\\s))?"
                    + EMPHASIS + "\\s*");
    private static final Pattern UNNUMBERED =
            Pattern.compile("^[】\\])」]?" + EMPHASIS + "\\s*(?:[:](?!\\d)|[.](?=\\s|$|\\*))" + EMPHASIS + "\\s*|^[】\\]」]"
                    + EMPHASIS + "\\s*|^" + EMPHASIS + "\\s*$");
    /** What a number in bold counts, or what is said of it: {@code **10** 月}, {@code **8** は}. */
    private static final String COUNTED_BEHIND =
            "(?:日(?![本が常])|時(?!計)|人(?!間|生)|[はがのをにともや月年分個番問題つ本枚回円点行章節頁以歳台件倍]|未満|で(?!き)|개|명|년|월|일|번|[個点歳])";

    private static final Pattern PLAIN = Pattern.compile("^(?:\\(" + NUMBER.replace("number", "round") + "\\\\?\\)|\\["
            + NUMBER.replace("number", "square") + "\\\\?]|【" + NUMBER.replace("number", "corner") + "】|" + NUMBER
            + "(?:(?<=\\*\\*\\d{1,3})\\*\\*(?=\\s+(?!" + COUNTED_BEHIND + ")\\p{Lo})|" + EMPHASIS
            + "\\s?\\\\?(?:(?:[.]|" + ChoiceLabels.COLON
            + "|[-–—](?=\\s))(?!\\d)|[)、](?!\\d+[、,)])|[.](?=(?:1\\d|20)\\d\\d\\s?年))))" + EMPHASIS
            + "\\s*(?:#{1,6}\\s+)?");

    private static final Pattern RANGE = Pattern.compile("\\d{1,4}\\s?[-–—]\\s+\\d");

    /** A closed one: {@code **`3.** …} is a slip. */
    private static final Pattern CODE = Pattern.compile("(?<fence>`+)(?<said>[^`].*?)\\k<fence>(?!`)");

    private static final Pattern NUMBER_ALONE = Pattern.compile("[\\s#*_]*(?<number>\\d{1,3})[\\s#*_]*");

    /** It stands in no number where what follows it is narrow: {@code 7．10進数の…}. */
    private static final Pattern WIDE_STOP = Pattern.compile("^[\\s#*_]*[0-9]{1,3}(?<stop>．)(?=[0-9]{1,4}\\p{L})");

    /** Without one, a number is part of the code that a line begins with: {@code `1..5`}. */
    private static final Pattern NOT_SIGN = Pattern.compile("[\\p{L}\\p{N}]");

    private static final String OPENERS = "【[(「";
    private static final Pattern SHORT_WORD =
            Pattern.compile("(?:q|qn|que|ques|ex)(?=[\\s.:)\\-_#]*\\d|[.:)]|\\*\\*)|[pfv№](?=\\d{1,3}[.:)](?!\\d))");
    /** What goes on behind the first colon of an address of the internet, or of a time. */
    private static final Pattern ADDRESS = Pattern.compile("[\\da-f]{0,4}:[\\da-f:]*(?![\\p{L}\\d])");

    private static final Pattern NOTHING = Pattern.compile("[\\s*_`#:]*");
    private static final int LONGEST_WORD = 20;
    private static final String SHORT_WORDS_BEGIN = "qepfv№";

    private final Words words;
    private final Beginnings beginnings;

    QuestionHeads(Vocabulary vocabulary) {
        this.words = vocabulary.words();
        this.beginnings = vocabulary.beginnings();
    }

    Optional<QuestionHead> in(Line line) {
        return switch (line.kind()) {
            case TEXT, SUMMARY -> {
                Optional<QuestionHead> head = found(line);
                yield head.isEmpty() || isWithinAddress(line.folded(), head.get())
                        ? Optional.empty()
                        : withoutCode(line.folded(), head.get());
            }
            default -> Optional.empty();
        };
    }

    private Optional<QuestionHead> found(Line line) {
        Optional<QuestionHead> own = own(line.folded());
        Optional<QuestionHead> head = own.isPresent() ? own : at(line, LeadingBlank.end(line));
        return head.isEmpty() && line.isHeading() ? alone(line) : head;
    }

    /** What stands before the stem and its code; none where that is nothing but signs. */
    private static Optional<QuestionHead> withoutCode(String folded, QuestionHead head) {
        if (folded.indexOf('`') < 0 && !head.number().isEmpty()) {
            return Optional.of(head);
        }
        int end = beforeCode(folded, head.end());
        return NOT_SIGN.matcher(folded).region(0, end).find() ? Optional.of(head.endingAt(end)) : Optional.empty();
    }

    /** Whether a number is but the first part of a word of such parts between colons: {@code 2001:db8::1}. */
    private static boolean isWithinAddress(String folded, QuestionHead head) {
        return head.form() == Form.NUMBER
                && head.end() < folded.length()
                && folded.charAt(head.end() - 1) == ':'
                && ADDRESS.matcher(folded).region(head.end(), folded.length()).lookingAt();
    }

    /** The end of what stands before the stem: code that the stem begins with is whole, {@code 8、`v-if` …}. */
    private static int beforeCode(String folded, int end) {
        Matcher code = CODE.matcher(folded);
        while (code.find() && code.start() < end) {
            boolean holdsNumber = code.end() <= end
                    && Character.isLetterOrDigit(code.group("said").codePointAt(0));
            if (!holdsNumber) {
                return code.start();
            }
        }
        return end;
    }

    /** The folded line; a wide stop that stands in no number is a comma of lists there. */
    private static String withStop(Line line) {
        if (line.text().indexOf('．') < 0) {
            return line.folded();
        }
        Matcher wide = WIDE_STOP.matcher(line.text());
        return wide.lookingAt()
                ? line.folded().substring(0, wide.start("stop"))
                        + "、"
                        + line.folded().substring(wide.end("stop"))
                : line.folded();
    }

    private Optional<QuestionHead> own(String folded) {
        return beginnings.in(folded).map(head -> new QuestionHead(head.number(), Form.OWN_TEXT, head.end()));
    }

    /** A number that is all that a heading says. */
    private static Optional<QuestionHead> alone(Line line) {
        Matcher number = NUMBER_ALONE.matcher(line.folded());
        return number.matches()
                ? Optional.of(new QuestionHead(
                        number.group("number"), Form.NUMBER, line.folded().length()))
                : Optional.empty();
    }

    /** @param blank where brackets end that may stand before a number; 0 where there are none */
    private Optional<QuestionHead> at(Line line, int blank) {
        String folded = line.folded();
        int start = Math.max(undecorated(folded), blank);
        if (start >= folded.length()) {
            return Optional.empty();
        }
        if (Character.isDigit(folded.charAt(start))) {
            return numbered(withStop(line), start);
        }
        boolean opened = OPENERS.indexOf(folded.charAt(start)) >= 0;
        Optional<QuestionHead> counted =
                opened || folded.charAt(start) == '第' ? counted(folded, start) : Optional.empty();
        Optional<QuestionHead> worded = counted.isPresent() ? counted : worded(folded, opened ? start + 1 : start);
        return worded.isPresent() || !opened ? worded : plain(folded, start);
    }

    /** Behind signs, tags and the kind of the question: {@code 【单选】3. …}. */
    private static int undecorated(String folded) {
        if (folded.isEmpty() || Character.isLetterOrDigit(folded.charAt(0))) {
            return 0;
        }
        int word = Undecorated.word(folded);
        if (word > 0) {
            return word;
        }
        Matcher decoration = DECORATION.matcher(folded);
        return decoration.lookingAt() ? decoration.end() : 0;
    }

    private Optional<QuestionHead> counted(String folded, int start) {
        Matcher matcher = COUNTED.matcher(folded.substring(start));
        return matcher.lookingAt()
                ? Optional.of(new QuestionHead(matcher.group("number"), Form.WORD, start + matcher.end()))
                : Optional.empty();
    }

    private Optional<QuestionHead> numbered(String folded, int start) {
        Optional<QuestionHead> counted = mayBeCounted(folded) ? beforeCounter(folded, start) : Optional.empty();
        return counted.isPresent() ? counted : plain(folded, start);
    }

    private static boolean mayBeCounted(String folded) {
        return folded.indexOf('번') >= 0 || folded.indexOf('目') >= 0;
    }

    private static Optional<QuestionHead> beforeCounter(String folded, int start) {
        Matcher matcher = BEFORE_COUNTER.matcher(folded).region(start, folded.length());
        return matcher.lookingAt()
                ? Optional.of(new QuestionHead(matcher.group("number"), Form.WORD, matcher.end()))
                : Optional.empty();
    }

    private Optional<QuestionHead> worded(String folded, int at) {
        int end = wordEnd(folded, at);
        if (end < 0) {
            return Optional.empty();
        }
        String rest = folded.substring(end);
        Matcher numbered = AFTER_WORD.matcher(rest);
        if (numbered.lookingAt()) {
            return Optional.of(new QuestionHead(numbered.group("number"), formOf(folded, at), end + numbered.end()));
        }
        Matcher unnumbered = UNNUMBERED.matcher(rest);
        return unnumbered.lookingAt()
                ? Optional.of(new QuestionHead("", formOf(folded, at), end + unnumbered.end()))
                : Optional.empty();
    }

    private Form formOf(String folded, int at) {
        return words.at(folded, at).filter(Words.Match::own).isPresent() ? Form.OWN_WORD : Form.WORD;
    }

    private int wordEnd(String folded, int at) {
        if (at < folded.length() && SHORT_WORDS_BEGIN.indexOf(folded.charAt(at)) >= 0) {
            Matcher letter = SHORT_WORD.matcher(folded).region(at, folded.length());
            if (letter.lookingAt()) {
                return letter.end();
            }
        }
        return words.at(folded, at)
                .filter(word -> word.roles().contains(Role.QUESTION))
                .map(Words.Match::end)
                .orElse(-1);
    }

    private Optional<QuestionHead> plain(String folded, int start) {
        Matcher matcher = PLAIN.matcher(folded).region(start, folded.length()).useTransparentBounds(true);
        if (!matcher.lookingAt() || isRange(folded, start)) {
            return Optional.empty();
        }
        for (String group : new String[] {"number", "round", "square", "corner"}) {
            if (matcher.group(group) != null) {
                int end = behindWord(folded, matcher.end());
                return Optional.of(new QuestionHead(matcher.group(group), Form.NUMBER, end));
            }
        }
        return Optional.empty();
    }

    /** Whether an item of a list is a range of numbers: {@code - 40 - 50}. */
    private static boolean isRange(String folded, int start) {
        return start > 0
                && "-*+".indexOf(folded.stripLeading().charAt(0)) >= 0
                && RANGE.matcher(folded).region(start, folded.length()).lookingAt();
    }

    /** Behind a word that is all that a line says besides its number: {@code **1. Question**}. */
    private int behindWord(String folded, int start) {
        int end = folded.length() - start <= LONGEST_WORD ? wordEnd(folded, start) : -1;
        return end >= 0 && NOTHING.matcher(folded).region(end, folded.length()).matches() ? folded.length() : start;
    }
}
