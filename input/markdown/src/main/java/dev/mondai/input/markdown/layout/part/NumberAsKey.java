package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
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

/** Tells whether a number behind the word for the answer is the key, {@code **正解　4**}, or the question's: {@code **Answer 4**}. */
final class NumberAsKey {

    /** What stands out, or ends in a sign as a label does. */
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s>👉➡→✅]*(?:(?:\\*{1,3}|_{1,3})\\p{L}[\\p{L}\\p{M} ]* (?<bold>\\d{1,2})[\\s*_.。]*|\\p{L}[\\p{L}\\p{M} ]* (?<plain>\\d{1,2})[.)]\\s*)");

    private static final Set<Line.Kind> SILENT =
            EnumSet.of(Line.Kind.BLANK, Line.Kind.RULE, Line.Kind.NOISE, Line.Kind.CLOSE);

    /** So many lines around a key tell what the numbers of others are. */
    private static final int AROUND = 200;

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
     * that number itself, it is so only if such lines around it count no questions.
     */
    Optional<Piece> in(int at, Segment segment) {
        Line line = signs.get(at).line();
        Matcher number = NUMBER.matcher(line.narrow());
        Optional<Sign> below = signs.subList(at + 1, segment.to()).stream()
                .filter(sign -> !SILENT.contains(sign.line().kind()))
                .findFirst();
        boolean key = line.isText()
                && !line.isHeading()
                && run.filter(choices ->
                                choices.isNumbered() && choices.marked().isEmpty())
                        .isPresent()
                && number.matches()
                && names(said(number))
                && below.filter(this::mayBeKey).isEmpty()
                && (isAnother(said(number), segment)
                        || countNoQuestions(at)
                        || number.group("bold") != null
                                && below.filter(next -> !next.announces(Role.EXPLANATION))
                                        .isEmpty());
        int start = key ? Math.max(number.start("bold"), number.start("plain")) : 0;
        return key ? Optional.of(Piece.between(line, start, start + said(number).length())) : Optional.empty();
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

    private boolean mayBeKey(Sign sign) {
        return !sign.line().isText()
                || sign.announces(Role.ANSWER)
                || parts.keyText().read(sign.line().text()).isPresent();
    }

    private boolean names(String number) {
        return parts.keyText().read(number).filter(KeyText.Reading::all).isPresent();
    }
}
