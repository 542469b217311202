package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether a number behind the word for the answer is the key, {@code **正解　4**}, or the question's: {@code **Answer 4**}. */
final class NumberAsKey {

    /** What stands out, or ends in a sign as a label does. */
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s>👉➡→✅]*(?:(?:\\*{1,3}|_{1,3})\\p{L}[\\p{L}\\p{M} ]* (?<bold>\\d{1,2})[\\s*_.。]*(?:(?<=[*_]\\s{1,4})(?<reason>[^\\s*_.。].*))?|\\p{L}[\\p{L}\\p{M} ]* (?<plain>\\d{1,2})[.)]\\s*)");

    private static final Set<Line.Kind> SILENT =
            EnumSet.of(Line.Kind.BLANK, Line.Kind.RULE, Line.Kind.NOISE, Line.Kind.CLOSE);

    /** So many lines around a key tell what the numbers of others are. */
    private static final int AROUND = 200;

    private static final Pattern BULLET = Pattern.compile("^\\s*[-*+]\\s+");

    private static final Pattern MARKED = Pattern.compile("[✅✔☑✓❌✗✘○◯⭕×]|\\*\\*|__");

    /** A sentence, and no word that joins another number. */
    private static final Pattern REASON = Pattern.compile("(?!\\S{0,4}\\s?\\d)[\\p{Lu}\\p{Lo}「『（].*");

    /** So many choices in their order are spoken of, and not named. */
    private static final int DISCUSSED = 3;

    private final List<Sign> signs;
    private final Optional<ChoiceRun> run;
    private final Parts parts;

    NumberAsKey(List<Sign> signs, Optional<ChoiceRun> run, Parts parts) {
        this.signs = signs;
        this.run = run;
        this.parts = parts;
    }

    /**
     * The number behind the word for the answer, where a line in bold says nothing else, as {@code **正解　4**}: the key of
     * choices with numbers, none of which is marked, if no other key follows. Where text follows, and the question may have
     * that number itself, it is so only if such lines around it count no questions; on the same line, it is the reason.
     */
    Optional<Piece> in(int at, Segment segment) {
        Line line = signs.get(at).line();
        if (!line.isText() || line.isHeading() || run.isEmpty() || !run.get().isNumbered()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(line.narrow());
        if (!number.matches() || !run.get().marked().isEmpty()) {
            return Optional.empty();
        }
        List<Sign> said = signs.subList(at + 1, segment.to()).stream()
                .filter(sign -> !SILENT.contains(sign.line().kind()))
                .limit(DISCUSSED)
                .toList();
        Optional<Sign> below = said.stream().findFirst();
        Optional<String> reason = Optional.ofNullable(number.group("reason"));
        boolean key = names(said(number))
                && reason.filter(text -> !isReason(text, segment)).isEmpty()
                && (below.filter(this::mayBeKey).isEmpty() || discuss(said))
                && (isAnother(said(number), segment)
                        || countNoQuestions(at)
                        || number.group("bold") != null
                                && reason.isEmpty()
                                && !discuss(said)
                                && below.filter(next -> !next.announces(Role.EXPLANATION))
                                        .isEmpty());
        if (key && reason.isPresent()) {
            parts.add(Part.EXPLANATION, Piece.from(line, number.start("reason")));
        }
        int start = Math.max(number.start("bold"), number.start("plain"));
        return key ? Optional.of(Piece.between(line, start, start + said(number).length())) : Optional.empty();
    }

    /** Whether a text goes on with no other number, holds no key, and no other line of the question is such an answer. */
    private boolean isReason(String text, Segment segment) {
        return REASON.matcher(text).matches()
                && parts.keyText().read(text).isEmpty()
                && signs.subList(segment.from(), segment.to()).stream()
                                .filter(sign -> numberOf(sign) > 0)
                                .count()
                        == 1;
    }

    private static String said(Matcher number) {
        return number.group("bold") != null ? number.group("bold") : number.group("plain");
    }

    /** Whether the numbers of such lines fall, and do not begin anew. */
    private boolean countNoQuestions(int at) {
        int last = 0;
        for (Sign sign : signs.subList(Math.max(0, at - AROUND), Math.min(signs.size(), at + AROUND))) {
            int said = numberOf(sign);
            if (said > 1 && said <= last) {
                return true;
            }
            last = said > 0 ? said : last;
        }
        return false;
    }

    /** The number behind the word for the answer; 0 where there is none. */
    private static int numberOf(Sign sign) {
        Matcher number =
                NUMBER.matcher(sign.announces(Role.ANSWER) ? sign.line().narrow() : "");
        return number.matches() ? Integer.parseInt(said(number)) : 0;
    }

    private static boolean isAnother(String number, Segment segment) {
        return segment.isNumbered() && !segment.number().equals(number);
    }

    /** Whether lines say something of the first choices, one after the other, and mark none: none of them is the key. */
    private boolean discuss(List<Sign> lines) {
        return lines.size() == DISCUSSED
                && IntStream.range(0, DISCUSSED)
                        .allMatch(i -> lines.get(i).line().isText()
                                && !MARKED.matcher(lines.get(i).line().text()).find()
                                && parts.keyText()
                                        .read(BULLET.matcher(lines.get(i).line().text())
                                                .replaceFirst(""))
                                        .filter(reading -> !reading.all()
                                                && reading.choices().equals(Set.of(i)))
                                        .isPresent());
    }

    private boolean mayBeKey(Sign sign) {
        return !sign.line().isText()
                || sign.announces(Role.ANSWER)
                || parts.keyText().read(sign.line().text()).isPresent();
    }

    private boolean names(String number) {
        return parts.keyText().read(number).filter(KeyText.Reading::all).isPresent();
    }
}
