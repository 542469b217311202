package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.phrase.KeyText.Reading;
import dev.mondai.input.markdown.layout.sign.ChoiceEnd;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows the labels of a phrase: its end, words that say that they are right, a reason, or what takes them back. */
final class PhraseEnd {

    private static final String STOPS = ".。!?";
    static final Pattern CLOSING = Pattern.compile("^[*_`\\s)\\]】」』”\"'’»}\\p{So}\\x{FE0F}.。।,、;!|<\\\\]*$");
    /** A lone letter that is no label of a choice: {@code B, ж}; or letters with a stop behind each: {@code ア。イ。エ。}. */
    private static final Pattern UNKNOWN_LABEL = Pattern.compile(
            "^[*_`]*\\s*(?:[,،;/&+]\\s*[*_`(]*\\p{L}[)*_`.]*\\s*(?:[,،;/&+\\n]|$)|(?:。\\s*\\p{L}){1,9}+[。*_`\\s]*$)");

    private static final Pattern CROSSED = Pattern.compile("^[*_`\\s)\\]]*" + ChoiceEnd.WRONG);
    private static final Pattern SEPARATOR = Pattern.compile("^[*_`\"”」』]*\\s*[(（\\[\\-–—.:。।,、;=→>|\\n]+");
    /** What a reason may follow, behind a choice that was only named. */
    private static final Pattern COLON = Pattern.compile("^[*_`\"”」』]*(?:\\s*[(（\\[:.。=→\\n]|\\s+[-–—]\\s)");

    /** A word, code, a formula or a number with its unit; anything behind bold: a bare number may be another label. */
    private static final Pattern WORD =
            Pattern.compile("[*_`]*\\s+(?:\\p{L}|`[^`]|\\$|\\d+(?:\\p{L}|" + OtherLabels.OPERATION + "))|(?<=[*_])\\s");

    /** A sentence behind a bracket or bold: what it denies is not that the label before it is right. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[)\\]*_])\\s+[\"“„'‘「『*_]*(?:\\p{Lu}[\\p{L}\\p{M}'’]*\\s|`|\\$|\\d|[\\p{IsHan}\\p{IsKatakana}\\p{IsHangul}]{2})");

    /** The end of a sentence behind a bracket or bold, and the next one: {@code (b). All of (a) fail}. */
    private static final Pattern ENDED = Pattern.compile("(?<=[)\\]*_])[*_`]*\\.[*_`]*\\s+[\"“„'‘*_(]*\\p{Lu}\\p{L}");

    /** {@code A pod that waits}, behind a label in brackets, where no other is named. */
    private static final Pattern ARTICLE = Pattern.compile(
            "(?<=\\)\\s?)A(?= \\p{Ll}{2,}\\s\\S+\\s\\S)(?!.*?[^\\p{L}\\p{N}'’][B-H](?![\\p{L}\\p{N}'’]))");

    private static final String ARTICLE_AFTER = " )]*_";
    /** What counts statements of the stem, and may be called wrong where the choice is right. */
    private static final Pattern COUNTED = Pattern.compile("\\s+(?:\\p{L}{2,}\\s)?(?:\\d{1,2}|[IVX]{1,4})\\s");

    private static final Pattern NEXT_CLAUSE = Pattern.compile("[(（\\[–—.:。।,、;\\n]|\\s(?:-|=>)\\s");
    private static final Pattern DASH = Pattern.compile("^[*_`\"”」』)\\s]*(?:[-–—]|=>)\\s*[*_`]*");

    private static final Set<Role> IS = EnumSet.of(Role.IS);
    private static final Set<Role> NOT = EnumSet.of(Role.NOT);
    private static final Set<Role> OR = EnumSet.of(Role.OR);
    private static final Set<Role> RIGHT = EnumSet.of(Role.RIGHT);
    private static final Set<Role> BECAUSE = EnumSet.of(Role.BECAUSE);
    private static final Set<Role> FALSE = EnumSet.of(Role.FALSE);
    private static final Set<Role> BEGINS_NONE = EnumSet.of(Role.NOT, Role.IS, Role.OR, Role.AND);
    private static final Set<Role> JUDGES = EnumSet.of(Role.ANSWER, Role.CORRECT, Role.FALSE);
    private static final Set<Role> IF = EnumSet.of(Role.IF);
    private static final Set<Role> JOINS_OR_JUDGES =
            EnumSet.of(Role.IS, Role.AND, Role.OR, Role.NOT, Role.RIGHT, Role.BECAUSE);
    private static final Set<Role> ANY = EnumSet.allOf(Role.class);
    private static final Set<Role> TAKES_BACK = EnumSet.of(Role.NOT, Role.OR);

    private final Words words;
    private final Words small;
    private final OtherLabels others;
    private final SpokenLabels spoken;

    PhraseEnd(ChoiceRun run, ChoiceTexts texts) {
        words = run.vocabulary().words();
        small = run.vocabulary().sentences();
        others = new OtherLabels(run, texts);
        spoken = new SpokenLabels(run);
    }

    /**
     * What labels say that end at a place.
     *
     * @param clear whether the last of them cannot be a word
     * @param subject whether more must follow that says that they are right
     */
    Optional<Reading> of(String text, String folded, int at, Set<Integer> found, boolean clear, boolean subject) {
        String rest = text.substring(at);
        if (takesBack(text, folded, at, found) && !(spoken.deny(text, at, found) && spoken.are(text, at, found))
                || UNKNOWN_LABEL.matcher(rest).lookingAt()
                || others.areNamed(rest, found, isEnded(text, at)) && !spoken.are(text, at, found)) {
            return Optional.empty();
        }
        int end = behindRight(folded, at);
        if (CLOSING.matcher(text.substring(end)).lookingAt()) {
            return Optional.of(Reading.alone(found));
        }
        boolean sentence = isSentence(text, at) || beginsSentence(text, at);
        boolean goesOn = end > at
                || sentence
                || (subject ? COLON : SEPARATOR).matcher(rest).find()
                || isWord(folded, at, BECAUSE)
                || clear && !subject && beginsReason(text, at) && !isWord(folded, at, IS)
                || spoken.are(text, at, found);
        boolean because = isWord(folded, Behind.signs(folded, end, KeyPhrase.EMPHASIS), BECAUSE);
        boolean reasoned =
                because || end > at && SEPARATOR.matcher(text.substring(end)).lookingAt();
        return goesOn
                        && (sentence
                                || spoken.deny(text, at, found)
                                || because && end > at && isLastSentence(rest)
                                || !negates(clause(text.substring(end))))
                ? Optional.of(new Reading(found, false, reasoned))
                : Optional.empty();
    }

    private static boolean isEnded(String text, int at) {
        return ENDED.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** Behind the words that say that what is before them is right. */
    int behindRight(String folded, int at) {
        int end = at;
        for (int next = rightEnd(folded, end); next > end; next = rightEnd(folded, end)) {
            end = next;
        }
        return end;
    }

    private int rightEnd(String folded, int at) {
        int start = Behind.signs(folded, at, " )]」』】\"”'" + KeyPhrase.EMPHASIS);
        int right = small.endOf(folded, start, RIGHT);
        int marked = words.endOf(folded, start, KeyPhrase.LEADS);
        return right >= 0
                ? right
                : marked >= 0 && CLOSING.matcher(folded.substring(marked)).lookingAt() ? marked : -1;
    }

    /** Whether another may be meant: {@code B or C}, {@code not B}, {@code B and the last}, {@code B ❌}. */
    private boolean takesBack(String text, String folded, int at, Set<Integer> found) {
        int start = Behind.signs(folded, at, " )]」』】\"”'" + KeyPhrase.EMPHASIS);
        Matcher separator = SEPARATOR.matcher(folded.substring(at));
        int behind =
                separator.lookingAt() ? Behind.signs(folded, at + separator.end(), " " + KeyPhrase.EMPHASIS) : start;
        boolean article = beginsWithArticle(text, start);
        return !article && !isSentence(folded, at) && small.endOf(folded, start, TAKES_BACK) >= 0
                || CROSSED.matcher(folded.substring(at)).lookingAt()
                || !article && small.endOf(folded, start, RIGHT) < 0 && isJoined(text, folded, at, start, found)
                || small.endOf(folded, behind, OR) >= 0
                || words.endOf(folded, behind, FALSE) >= 0
                || isDenied(folded.substring(at)) && !spoken.begin(text, at, found);
    }

    /** Whether a word that joins follows; one of a single letter may be a label of which a sentence speaks: {@code **B** A fails}. */
    private boolean isJoined(String text, String folded, int at, int start, Set<Integer> found) {
        int end = small.endOf(folded, start, KeyPhrase.AND);
        return end >= 0 && !(end == start + 1 && spoken.are(text, at, found));
    }

    /** Whether a no begins what is said behind a dash, or it says which is not the answer: {@code A - is not right}. */
    private boolean isDenied(String rest) {
        Matcher dash = DASH.matcher(rest);
        if (!dash.lookingAt()) {
            return false;
        }
        int is = small.endOf(rest, dash.end(), IS);
        String said = clause(rest.substring(dash.end()));
        int not = small.endOf(rest, is < 0 ? dash.end() : Behind.signs(rest, is, " "), NOT);
        return not >= 0 && !isCompound(rest, not) || negates(said) && words.indexOf(said, 0, KeyPhrase.LEADS) >= 0;
    }

    /** Whether a word goes on behind a hyphen: {@code non-rival}. */
    private static boolean isCompound(String folded, int at) {
        return at + 1 < folded.length() && folded.charAt(at) == '-' && Character.isLetter(folded.charAt(at + 1));
    }

    private boolean isWord(String folded, int at, Set<Role> roles) {
        return small.endOf(folded, Behind.signs(folded, at, " ,"), roles) >= 0;
    }

    /** Whether a text holds a word that takes back what it says, in its first clauses. */
    boolean negates(String text) {
        return holds(text, NOT);
    }

    /** Whether a text only supposes what it says. */
    boolean supposes(String text) {
        return holds(text, IF);
    }

    /** Words of scripts without blanks begin anywhere, but not in a longer one: {@code もし} is none in {@code もしくは}. */
    private boolean holds(String text, Set<Role> roles) {
        String folded = Folding.lower(text);
        int first = small.indexOf(folded, 0, roles);
        int covered = 0;
        for (int at = first < 0 ? first : small.indexOf(folded, 0, ANY);
                at >= 0;
                at = small.indexOf(folded, at + 1, ANY)) {
            Words.Match longest = small.at(folded, at).orElseThrow();
            if (longest.end() > covered
                    && !Collections.disjoint(longest.roles(), roles)
                    && !isCompound(folded, longest.end())) {
                return true;
            }
            covered = Math.max(covered, longest.end());
        }
        return false;
    }

    private static boolean isLastSentence(String rest) {
        return KeyText.SENTENCE_END.split(rest.strip()).length < 2;
    }

    /** Whether the text of a choice, with its full stop, ends at a place. */
    static boolean isSentence(String text, int at) {
        return at > 0 && STOPS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether a sentence begins behind a label that is set off, and it does not judge that. */
    private boolean beginsSentence(String text, int at) {
        boolean begins = SENTENCE.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
        String said = begins ? Folding.lower(clause(text.substring(at))) : "";
        return begins
                && (words.indexOf(said, 0, JUDGES) < 0
                        || COUNTED.matcher(text).region(at, text.length()).lookingAt())
                && (beginsWithArticle(text, Behind.signs(text, at, ARTICLE_AFTER))
                        || small.endOf(said, Behind.signs(said, 0, " " + KeyPhrase.EMPHASIS), BEGINS_NONE) < 0);
    }

    /** Whether an article begins a sentence: no word that joins, and no label that anything is said of. */
    private boolean beginsWithArticle(String text, int at) {
        Matcher article = ARTICLE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return article.lookingAt()
                && small.endOf(Folding.lower(text), Behind.signs(text, article.end(), " "), JOINS_OR_JUDGES) < 0;
    }

    /** The rest up to the next sign. */
    private static String clause(String rest) {
        Matcher next = NEXT_CLAUSE.matcher(rest);
        return next.find() ? rest.substring(0, next.start()) : rest;
    }

    private static boolean beginsReason(String text, int at) {
        return WORD.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }
}
