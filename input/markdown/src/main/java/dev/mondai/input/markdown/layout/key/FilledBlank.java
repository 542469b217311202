package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.JudgingLine;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A key that stands in the stem's blank, as Chinese banks have it: {@code 最多的是（ B ）。} It counts where it is the only
 * one, between full-width brackets or next to Chinese characters, and is taken out of the stem. The blanks of Japanese and
 * Korean have letters of their own.
 */
public final class FilledBlank {

    /** Blanks, and what sets the key off. */
    private static final String SPACE = "(?:[\\s\u3000_*=]|</?(?:[ub]|strong|font|span)\\b[^<>]{0,60}>)*+";

    private static final Pattern BLANK = Pattern.compile("(?<=\\p{IsHan}|[\\s。？?*_]|^|[，、：；》」”](?=（[\\s\u3000]))(?:（"
            + SPACE
            + "(?<wide>[A-ZＡ-Ｚ](?:[\\s,，、]?[A-ZＡ-Ｚ]){0,6}|[√×✓✗])" + SPACE
            + "）|(?<=[\\p{IsHan}。？?:：]\\s?[*_]{0,2}|^)\\(" + SPACE + "(?<narrow>[A-Z](?:[\\s,，、]?[A-Z]){0,6}|[√×])"
            + SPACE
            + "\\))(?=[*_]{0,2}\\s*(?:[。.？?，,、：:「『“\"（]|$|\\p{IsHan}))|^[(（][\\s\u3000]" + SPACE
            + "(?<first>[A-Z](?:[\\s,，、]?[A-Z]){0,6})" + SPACE + "[)）](?=\\s*[A-Z][\\w/-]+)|【" + SPACE
            + "(?<corner>[A-Z]{1,7})" + SPACE
            + "】(?=\\s*[。.？?]?\\s*$)");

    /** At the end of the stem, or several letters before it: one may tell how hard the question is. */
    private static final Pattern BEHIND_KIND =
            Pattern.compile("(?<=[(（【](?:[单單多複复][选選]|(?:[单單多]|不定)[项項][选選](?:[择擇])?)[题題]?[)）】])[(（]" + SPACE
                    + "(?<letters>[A-Z](?:[\\s,，、]?[A-Z]){0,6})" + SPACE + "[)）](?:(?=[。.？?\\s]*$)|(?<=[A-Z]{2}[)）]))");

    /** Before the stem, where choices have numbers: {@code （134）下列何者…}. */
    private static final Pattern NUMBERS = Pattern.compile(
            "^\\s*[(（]" + SPACE + "(?<numbers>[1-6１-６](?:[\\s,，、]?[1-6１-６]){0,5})" + SPACE + "[)）]\\s*");

    private static final Pattern SHORT_FORM = Pattern.compile("[A-Z]{2,}");

    /** Choices hardly ever have letters behind it. */
    private static final char LAST_LETTER = 'H';

    /** What may stand before a blank that opens the stem, and behind one that ends it. */
    private static final Pattern OPENS = Pattern.compile("[\\s\\d.．、*_]*");

    private static final Pattern ENDS = Pattern.compile("[\\s。.？?:：*_]*");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern OTHER = Pattern.compile("\\p{IsHiragana}|\\p{IsKatakana}|\\p{IsHangul}");

    /** The first character of Korean; those of Chinese and Japanese come behind it. */
    private static final char FIRST_OF_KOREAN = '\u1100';

    /** The rule of a line that judges the statement above it. */
    private static final String JUDGED_BELOW = "judged-below";

    private static final Pattern BOLD = Pattern.compile("\\s*(?:\\*\\*|__)");

    private FilledBlank() {}

    /** Takes the key out of the stem; what it says, as a piece of the key's part. */
    public static Optional<Piece> take(Parts parts) {
        if (!mayHoldBlank(parts.pieces(Part.STEM))
                || parts.pieces(Part.STEM).stream()
                        .anyMatch(p -> OTHER.matcher(p.text()).find())) {
            return Optional.empty();
        }
        boolean numbered = parts.run().filter(ChoiceRun::isNumbered).isPresent();
        return (numbered ? takeNumbers(parts) : Optional.<Piece>empty()).or(() -> takeLetters(parts));
    }

    private static Optional<Piece> takeLetters(Parts parts) {
        List<List<MatchResult>> blanks = parts.pieces(Part.STEM).stream()
                .map(piece -> blanks(piece.text(), parts.run()))
                .toList();
        return blanks.stream().allMatch(List::isEmpty) ? takeOnly(parts, behindKind(parts)) : takeOnly(parts, blanks);
    }

    /** Takes what fills the only blank of the stem's lines. */
    private static Optional<Piece> takeOnly(Parts parts, List<List<MatchResult>> blanks) {
        List<Integer> places = IntStream.range(0, blanks.size())
                .filter(i -> !blanks.get(i).isEmpty())
                .boxed()
                .toList();
        if (places.size() != 1 || blanks.get(places.get(0)).size() != 1) {
            return Optional.empty();
        }
        int place = places.get(0);
        MatchResult blank = blanks.get(place).get(0);
        return Optional.of(taken(parts, place, blank, key(blank), "（　）"));
    }

    /** The blanks behind the kind of the question, {@code （多选）（ AC ）}; none where anything else names the key. */
    private static List<List<MatchResult>> behindKind(Parts parts) {
        return parts.isBlank(Part.KEY)
                ? parts.pieces(Part.STEM).stream()
                        .map(Piece::text)
                        .map(text -> holdsKind(text)
                                ? BEHIND_KIND.matcher(text).results().toList()
                                : List.<MatchResult>of())
                        .toList()
                : List.of();
    }

    private static boolean holdsKind(String text) {
        return text.indexOf('选') >= 0 || text.indexOf('選') >= 0;
    }

    /** The group of what fills a blank. */
    private static int key(MatchResult blank) {
        return IntStream.rangeClosed(1, blank.groupCount())
                .filter(group -> blank.group(group) != null)
                .findFirst()
                .orElseThrow();
    }

    /** Whether lines hold a bracket, and characters such as those of Chinese. */
    private static boolean mayHoldBlank(List<Piece> lines) {
        boolean bracket = false;
        boolean eastern = false;
        for (Piece line : lines) {
            bracket |= holdsBracket(line.text());
            eastern |= isEastern(line.text());
        }
        return bracket && eastern;
    }

    private static boolean isEastern(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < FIRST_OF_KOREAN) {
            at++;
        }
        return at < text.length();
    }

    private static boolean holdsBracket(String text) {
        return text.indexOf('（') >= 0 || text.indexOf('【') >= 0 || text.indexOf('(') >= 0;
    }

    private static List<MatchResult> blanks(String text, Optional<ChoiceRun> choices) {
        boolean mayBeOne = text.indexOf('（') >= 0
                || text.indexOf('【') >= 0
                || text.indexOf('(') >= 0 && text.codePoints().anyMatch(Character::isIdeographic);
        List<MatchResult> blanks = mayBeOne ? BLANK.matcher(text).results().toList() : List.of();
        return blanks.size() > 1 && choices.isPresent() ? withoutShortForms(text, blanks, choices.get()) : blanks;
    }

    /** Blanks without short forms, where just one is left that opens or ends the text; a short form itself may stand before others. */
    private static List<MatchResult> withoutShortForms(String text, List<MatchResult> blanks, ChoiceRun run) {
        List<MatchResult> others = blanks.stream()
                .filter(blank -> !isShortForm(blank.group(key(blank)), run))
                .toList();
        boolean outside = others.size() == 1
                && (OPENS.matcher(text.substring(0, others.get(0).start())).matches()
                        || ENDS.matcher(text.substring(others.get(0).end())).matches());
        return outside ? others : blanks;
    }

    /** Whether letters are short for what stands before them, {@code 三要素 (CIA) 包含}: one of them is no label, nor a slip of one. */
    private static boolean isShortForm(String letters, ChoiceRun run) {
        return SHORT_FORM.matcher(letters).matches()
                && letters.chars()
                        .anyMatch(letter -> letter > LAST_LETTER && !run.hasLabel(Character.toString(letter)));
    }

    private static Optional<Piece> takeNumbers(Parts parts) {
        List<Piece> stem = parts.pieces(Part.STEM);
        Matcher numbers = NUMBERS.matcher(stem.isEmpty() ? "" : stem.get(0).text());
        if (!numbers.lookingAt()
                || stem.stream().noneMatch(p -> CHINESE.matcher(p.text()).find())) {
            return Optional.empty();
        }
        Piece said = taken(parts, 0, numbers, key(numbers), "");
        String apart = said.text().replaceAll("(?<=\\d)(?=\\d)", "、");
        return Optional.of(new Piece(said.line(), said.column(), apart));
    }

    /**
     * Takes what brackets at either end of a statement say of it, or a line in bold below it: {@code **Faux**}; nothing of several.
     *
     * @param judged whether the line below is known to judge it, bold or not
     */
    public static Optional<Piece> takeTruth(Parts parts, Truth truth, boolean judged) {
        List<Piece> stem = parts.pieces(Part.STEM);
        List<Integer> places = IntStream.range(0, stem.size())
                .filter(i -> truth.judgement(stem.get(i).text()).isPresent())
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return takeAlone(parts, truth, judged);
        }
        return places.size() == 1 ? takeTruth(parts, places.get(0), truth) : Optional.empty();
    }

    private static Optional<Piece> takeTruth(Parts parts, int place, Truth truth) {
        Piece piece = parts.pieces(Part.STEM).get(place);
        return truth.judgement(piece.text()).map(said -> {
            String reason = said.start() > 0 ? piece.text().substring(said.end()) : "";
            if (said.start() > 0 && isReason(parts, place + 1)) {
                parts.explainBehind(place);
            }
            if (!reason.isBlank()) {
                parts.addFirst(Part.EXPLANATION, new Piece(piece.line(), piece.column() + said.end(), reason));
            }
            replace(parts, place, said.start(), said.end() + reason.length(), "");
            return new Piece(piece.line(), piece.column(), said.value() ? "True" : "False");
        });
    }

    /** Whether what stands behind a judgement gives the reason; code or a table may be what is judged. */
    private static boolean isReason(Parts parts, int from) {
        List<String> rest =
                parts.pieces(Part.STEM).stream().skip(from).map(Piece::text).toList();
        return !Fences.mayBeIn(rest)
                && rest.stream().noneMatch(line -> line.strip().startsWith("|"));
    }

    /** Takes a line that is nothing but the judgement: in bold, the last one; else the only one that begins so. */
    private static Optional<Piece> takeAlone(Parts parts, Truth truth, boolean judged) {
        JudgingLine judging = new JudgingLine(truth);
        List<Piece> stem = parts.pieces(Part.STEM);
        List<Integer> said = IntStream.range(1, stem.size())
                .filter(i -> judging.begins(stem.get(i).text()))
                .boxed()
                .toList();
        Optional<Truth.Judgement> item = said.size() == 1 && judged
                ? judging.inItem(stem.get(said.get(0)).text())
                : Optional.empty();
        if (item.isPresent()) {
            return Optional.of(takeItem(parts, said.get(0), item.get()));
        }
        boolean alone = said.size() == 1
                && judging.alone(stem.get(said.get(0)).text()).isPresent()
                && (judged ? isReason(parts, said.get(0) + 1) : isBoldAndLast(stem, said.get(0)));
        if (!alone) {
            return Optional.empty();
        }
        Piece key = stem.get(said.get(0));
        parts.traceKey(key.line(), JUDGED_BELOW);
        parts.explainBehind(said.get(0));
        parts.replace(Part.STEM, said.get(0), new Piece(key.line(), key.column(), ""));
        return Optional.of(key);
    }

    /** Takes an item that begins with the judgement, and goes on with the reason. */
    private static Piece takeItem(Parts parts, int place, Truth.Judgement said) {
        Piece item = parts.pieces(Part.STEM).get(place);
        parts.traceKey(item.line(), JUDGED_BELOW);
        parts.explainBehind(place);
        parts.addFirst(
                Part.EXPLANATION,
                new Piece(item.line(), item.column() + said.end(), item.text().substring(said.end())));
        parts.replace(Part.STEM, place, new Piece(item.line(), item.column(), ""));
        return new Piece(
                item.line(), item.column() + said.wordStart(), item.text().substring(said.wordStart(), said.wordEnd()));
    }

    private static boolean isBoldAndLast(List<Piece> stem, int at) {
        return BOLD.matcher(stem.get(at).text()).lookingAt()
                && stem.stream().skip(at + 1L).allMatch(Piece::isBlank);
    }

    private static Piece taken(Parts parts, int place, MatchResult blank, int group, String instead) {
        Piece piece = parts.pieces(Part.STEM).get(place);
        replace(parts, place, blank.start(), blank.end(), instead);
        return new Piece(piece.line(), piece.column() + blank.start(group), blank.group(group));
    }

    private static void replace(Parts parts, int place, int start, int end, String instead) {
        Piece piece = parts.pieces(Part.STEM).get(place);
        String emptied =
                piece.text().substring(0, start) + instead + piece.text().substring(end);
        parts.replace(Part.STEM, place, new Piece(piece.line(), piece.column(), emptied));
    }
}
