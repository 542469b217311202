package dev.mondai.input.markdown.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which choices a phrase says are right: labels, texts, or both. What it cannot read to its end is no key. */
final class KeyText {

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:[\\s*_`>:=✅✔☑⭕️👉→-]|[-•・]\\s)*(?:(?:the\\s+)?(?:correct\\s+)?(?:answers?|options?|choices?|letters?|opción|opciones|alternativa|alternativas|lettre|buchstabe|antwort|вариант|варианты|选项|選項|選択肢|肢)\\s*(?:is|are|:|は|为|為|是)?\\s+|(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|är|jest|は|是|为|為)\\s*[:：]?\\s+|(?:选项|選項|選択肢|肢|是|为|為|は)\\s*)*[*_`\\s]*");
    private static final Pattern JOINER = Pattern.compile(
            "(?iu)^[*_`\\s]*(?:[,、،;/&＆+・]|\\bet\\b|と|及び|および|和|与|與|及|とも|și|\\b(?:and|und|e|y|en|dan|och|oraz|ve|và|i|a|dhe|или)\\b|(?<![\\p{L}])(?:и|та|і|й)(?![\\p{L}])|و|और|และ|과|와)[*_`\\s]*(?:(?:and|und|&)\\s+)?");
    private static final Pattern END = Pattern.compile(
            "(?iu)^[*_`\\s)\\]】」\"'”’»}\\p{So}\\x{FE0F}.。,!✅✔☑⭕️]*(?:です|だ|である|が正解(?:です)?|が正しい(?:です)?|になります|となります|입니다|(?:is|are)\\s+(?:the\\s+)?(?:correct|right)(?:\\s+(?:answers?|options?|choices?))?)?[*_`\\s\\p{So}.。!]*(?:$|\\n)");
    private static final Pattern BECAUSE = Pattern.compile(
            "(?iu)^[*_`]*\\s+(?:because|since|weil|denn|porque|ya que|pois|car|parce|perché|poiché|want|omdat|ponieważ|bo|çünkü|потому|так как|тому|бо|deoarece|pentru|karena|vì|jer|protože|eftersom)\\b");
    /** A question's number and its key. */
    private static final Pattern ENTRY = Pattern.compile(
            "^[\\s*_(\\[]*\\d{1,3}[)\\]]?[*_]*\\s*[-–.):=→]+[*_\\s]*\\(?[A-Za-zァ-ン]\\)?[*_]*\\s*(?:[,;、]|\\s\\d|$)"
                    + "|^[\\s*_]*\\d{1,3}\\s?[-–—~]\\s?\\d{1,3}(?!\\d)");

    private static final Pattern OR = Pattern.compile(
            "(?iu)^[*_`\\s]*(?:or|oder|ou|oppure|of|lub|albo|veya|или|либо|або|чи|sau|atau|hoặc|eller|nebo|または|或|또는)(?![\\p{L}])");
    private static final Pattern NEGATED = Pattern.compile(
            "(?iu)\\b(?:not|except|neither|never|none|wrong|incorrect|false|falsch|faux|falso|неверн\\p{L}*|неправильн\\p{L}*)\\b|以外|ではない|除|不正解|誤り|間違|错误|錯誤");
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:b|strong|i|em|u|h[1-6]|p|br|font|span|code|kbd|mark)\\b[^<>]*>");

    private static final Pattern CLOSED_BRACKET = Pattern.compile("^[*_`]*[)\\]】」〕}]+");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?<in>[^*]+)\\*\\*");
    private static final String WORDS_OF_ONE_LETTER = "AaIiEeOoYyАаИиВвСсКкОоУуІіЗзWwZzVvÀà";

    /**
     * What a phrase says.
     *
     * @param choices the places of the right ones
     * @param all whether it says nothing else
     */
    record Reading(Set<Integer> choices, boolean all) {}

    private record Found(int place, int end, boolean clear) {}

    private final ChoiceRun run;
    private final Labels labels;

    KeyText(ChoiceRun run, Labels labels) {
        this.run = run;
        this.labels = labels;
    }

    Optional<Reading> read(String phrase) {
        String text = TAG.matcher(Folding.narrow(phrase)).replaceAll("").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (ENTRY.matcher(text).find() && wholeText(text).isEmpty()) {
            return Optional.empty();
        }
        Optional<Reading> whole = wholeText(text);
        Optional<Reading> labelled = byLabels(text);
        if (whole.isEmpty()) {
            return labelled.or(() -> inBold(text));
        }
        boolean differs = run.isLabelled()
                && (run.isNumbered() || !text.matches("[\\d\\s.,]+"))
                && labelled.filter(
                                r -> r.all() && !r.choices().equals(whole.get().choices()))
                        .isPresent();
        if (!differs) {
            return whole;
        }
        return !run.isNumbered() && run.hasLabel(text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
                ? labelled
                : Optional.empty();
    }

    private Optional<Reading> wholeText(String text) {
        String plain = Plain.of(text);
        List<Integer> equal = places(i -> i.equals(plain));
        return equal.size() == 1 && !plain.isEmpty()
                ? Optional.of(new Reading(Set.copyOf(equal), true))
                : Optional.empty();
    }

    private List<Integer> places(Predicate<String> wanted) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            if (wanted.test(run.items().get(i).text())) {
                places.add(i);
            }
        }
        return places;
    }

    private Optional<Reading> byLabels(String text) {
        Matcher lead = LEAD.matcher(text);
        int at = lead.find() ? lead.end() : 0;
        Optional<Reading> joined = withoutSeparators(text.substring(at));
        if (joined.isPresent()) {
            return joined;
        }
        Set<Integer> found = new TreeSet<>();
        while (true) {
            Optional<Found> next = label(text, at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found.add(next.get().place());
            at = next.get().end();
            Matcher joiner = JOINER.matcher(text.substring(at));
            if (joiner.find() && label(text, at + joiner.end()).isPresent()) {
                at += joiner.end();
                continue;
            }
            return ended(text, at, found, next.get());
        }
    }

    private Optional<Reading> ended(String text, int at, Set<Integer> found, Found last) {
        String rest = text.substring(at);
        if (OR.matcher(rest).find() || namesAnother(rest, found) || labelsAnother(rest, found)) {
            return Optional.empty();
        }
        if (END.matcher(rest).find()) {
            return Optional.of(
                    new Reading(found, END.matcher(rest).replaceFirst("").isBlank()));
        }
        boolean continues = BECAUSE.matcher(rest).find()
                || rest.matches("(?s)[*_`]*\\s*(?:[(（\\[\\-–—.:。,、;=→>].*|\\n.*)")
                || rest.matches("(?s)[*_`]*\\s+\\p{L}.*") && last.clear();
        return continues
                        && !NEGATED.matcher(rest.lines().findFirst().orElse("")).find()
                ? Optional.of(new Reading(found, false))
                : Optional.empty();
    }

    /** Whether the label is followed by the text of a choice that is not among those named. */
    private boolean namesAnother(String rest, Set<Integer> found) {
        String text = rest.replaceFirst("^[\\s.):、．*_`\\]】」–—-]+", "");
        String plain = Plain.of(text.lines().findFirst().orElse(""));
        return places(plain::equals).stream().anyMatch(i -> plain.length() > 1 && !found.contains(i));
    }

    /** Whether the label is followed by nothing but another: {@code 1. b} is the key of question 1. */
    private boolean labelsAnother(String rest, Set<Integer> found) {
        String text = rest.replaceFirst("^[\\s.):、．*_`\\]】」=–—>-]+", "").replaceFirst("[\\s.。*_`)]+$", "");
        return labels.at(text, 0)
                .filter(token -> token.end() == text.length() && !rest.startsWith(text))
                .filter(token -> run.placeOf(token.text(), labels).isPresent())
                .filter(token ->
                        !found.contains(run.placeOf(token.text(), labels).getAsInt()))
                .isPresent();
    }

    /** {@code BE}: capital letters in their order, nothing else. */
    private Optional<Reading> withoutSeparators(String text) {
        Matcher letters = Pattern.compile("^([A-Z]{2,8})[*_`.。\\s)]*$").matcher(text);
        if (!letters.find()) {
            return Optional.empty();
        }
        Set<Integer> found = new TreeSet<>();
        int last = -1;
        for (char letter : letters.group(1).toCharArray()) {
            OptionalInt place = run.placeOf(String.valueOf(letter), labels);
            if (place.isEmpty() || place.getAsInt() <= last) {
                return Optional.empty();
            }
            last = place.getAsInt();
            found.add(last);
        }
        return Optional.of(new Reading(found, true));
    }

    /** A label, the emphasis and brackets around it, and the choice's text where it follows. */
    private Optional<Found> label(String text, int from) {
        int at = from;
        boolean clear = false;
        while (at < text.length() && "([{【「〔*_`✅\"'“".indexOf(text.charAt(at)) >= 0) {
            clear |= text.charAt(at) != ' ';
            at++;
        }
        Optional<Labels.Token> token = labels.at(text, at);
        OptionalInt place =
                token.isEmpty() ? OptionalInt.empty() : run.placeOf(token.get().text(), labels);
        if (place.isEmpty()) {
            return byText(text, at);
        }
        int end = token.get().end();
        if (end < text.length() && isLetter(text, end) && !isWide(text.charAt(end - 1)) && !isWide(text.charAt(end))) {
            return byText(text, at);
        }
        Matcher closer = Pattern.compile("^(?:[*_`]*\\s?[.)\\]】」:、．}]+|[*_`\"'”]+)*\\s*(?:[-–—=]\\s)?[*_`]*")
                .matcher(text.substring(end));
        int closed = closer.find() ? closer.end() : 0;
        boolean marked = text.substring(end, end + closed).matches("(?s).*[.)\\]】」:、*_`}\\-–—=].*");
        boolean oneLetterWord = WORDS_OF_ONE_LETTER.indexOf(token.get().text().charAt(0)) >= 0;
        OptionalInt textEnd = endOfText(text, end + closed, place.getAsInt());
        Matcher bracket = CLOSED_BRACKET.matcher(text.substring(end));
        int realEnd = textEnd.orElse(end + (bracket.find() ? bracket.end() : 0));
        return Optional.of(new Found(place.getAsInt(), realEnd, clear || marked || !oneLetterWord));
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isWide(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    /** Where the text of a choice ends, if it stands there. */
    private OptionalInt endOfText(String text, int from, int place) {
        String wanted = run.items().get(place).text();
        int line = text.indexOf('\n', from);
        int to = line < 0 ? text.length() : line;
        if (wanted.isEmpty() || !Plain.of(text.substring(from, to)).startsWith(wanted)) {
            return OptionalInt.empty();
        }
        int end = from;
        while (end < to && !Plain.of(text.substring(from, end)).equals(wanted)) {
            end++;
        }
        return Plain.of(text.substring(from, end)).equals(wanted) ? OptionalInt.of(end) : OptionalInt.empty();
    }

    /** The choice whose text stands there in full, the longest. */
    private Optional<Found> byText(String text, int from) {
        Optional<Found> best = Optional.empty();
        for (int i = 0; i < run.size(); i++) {
            if (run.items().get(i).text().length() < 2) {
                continue;
            }
            OptionalInt end = endOfText(text, from, i);
            boolean longer = end.isPresent()
                    && best.filter(b -> b.end() >= end.getAsInt()).isEmpty();
            best = longer ? Optional.of(new Found(i, end.getAsInt(), true)) : best;
        }
        return best;
    }

    /** A sentence that names the right ones in bold. */
    private Optional<Reading> inBold(String text) {
        if (NEGATED.matcher(text).find()) {
            return Optional.empty();
        }
        Set<Integer> found = new TreeSet<>();
        Matcher bold = BOLD.matcher(text);
        while (bold.find()) {
            Optional<Reading> reading = wholeText(bold.group("in"))
                    .or(() -> byLabels(bold.group("in").strip()));
            reading.ifPresent(r -> found.addAll(r.choices()));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Reading(found, false));
    }
}
