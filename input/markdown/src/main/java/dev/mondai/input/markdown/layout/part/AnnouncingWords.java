package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether words that may announce a part do so in a question, are the answer themselves, or only lead to it. */
final class AnnouncingWords {

    private static final Pattern NUMBER =
            Pattern.compile("[\\s>]*(?:\\*{1,3}|_{1,3})\\p{L}[\\p{L}\\p{M} ]* (?<number>\\d{1,2})[\\s*_.。]*");

    private static final Set<Line.Kind> SILENT = EnumSet.of(Line.Kind.BLANK, Line.Kind.RULE, Line.Kind.NOISE);

    /** So many lines around a key tell what the numbers of others are. */
    private static final int AROUND = 200;

    private final List<Sign> signs;
    private final Optional<ChoiceRun> run;
    private final Parts parts;

    AnnouncingWords(List<Sign> signs, Optional<ChoiceRun> run, Parts parts) {
        this.signs = signs;
        this.run = run;
        this.parts = parts;
    }

    /** Whether words behind that for the answer only lead to it: {@code Click here to see it}, {@code Answer to question 3}. */
    boolean isInvitation(Sign sign) {
        if (!sign.announces(Role.REVEAL) && !sign.announces(Role.ANSWER) || run.isEmpty() || isAlone(sign)) {
            return false;
        }
        String rest = sign.line().text().substring(sign.marker().orElseThrow().end());
        return parts.keyText().read(rest).isEmpty() && !parts.keyText().names(rest);
    }

    /** Whether what should announce the answer is the answer: {@code 正确}, below the word for it. */
    boolean isVerdict(Sign sign) {
        return sign.marker().filter(Marker::verdict).isPresent()
                && sign.line().isText()
                && !sign.line().isHeading()
                && (run.isEmpty() || isKey(sign.line().text()));
    }

    private boolean isKey(String said) {
        return parts.keyText().read(said).filter(KeyText.Reading::all).isPresent();
    }

    /** Whether they announce a part: before the choices, only what speaks of them or gives a hint; the answer's words may be the stem's own. */
    boolean announces(Sign sign) {
        boolean before = run.isPresent()
                && sign.line().number() < signs.get(run.get().first()).line().number();
        Marker marker = sign.marker().orElseThrow();
        if (marker.role() == Role.ANSWER && marker.verb() && run.isPresent() && !isAlone(sign) && !isRestKey(sign)) {
            return false;
        }
        return !before
                || !sign.announces(Role.ANSWER) && !sign.announces(Role.REVEAL)
                || isRestKey(sign)
                || sign.line().isHeading();
    }

    private boolean isRestKey(Sign sign) {
        return run.isPresent() && parts.keyText().read(announced(sign).text()).isPresent();
    }

    /** What stands behind them on their line, up to another word. */
    static Piece announced(Sign sign) {
        Marker marker = sign.marker().orElseThrow();
        return marker.until() < sign.line().text().length()
                ? Piece.between(sign.line(), marker.end(), marker.until())
                : Heading.text(sign.line(), marker.end());
    }

    /**
     * The number behind the word for the answer, where a line in bold says nothing else, as {@code **正解　4**}: the key of
     * choices with numbers, none of which is marked, if no other key follows. Where text follows, and the question may have
     * that number itself, it is so only if such lines around it count no questions.
     */
    Optional<Piece> number(int at, Segment segment) {
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
                && isKey(number.group("number"))
                && below.filter(this::mayBeKey).isEmpty()
                && (isAnother(number.group("number"), segment)
                        || countNoQuestions(at)
                        || below.filter(next -> !next.announces(Role.EXPLANATION))
                                .isEmpty());
        return key ? Optional.of(Piece.between(line, number.start("number"), number.end("number"))) : Optional.empty();
    }

    /** Whether the numbers of such lines fall, and do not begin anew. */
    private boolean countNoQuestions(int at) {
        int last = 0;
        for (Sign sign : signs.subList(Math.max(0, at - AROUND), Math.min(signs.size(), at + AROUND))) {
            Matcher number =
                    NUMBER.matcher(sign.announces(Role.ANSWER) ? sign.line().narrow() : "");
            if (number.matches()) {
                int said = Integer.parseInt(number.group("number"));
                if (said <= last && said > 1) {
                    return true;
                }
                last = said;
            }
        }
        return false;
    }

    private static boolean isAnother(String number, Segment segment) {
        return segment.isNumbered() && !segment.number().equals(number);
    }

    private boolean mayBeKey(Sign sign) {
        return !sign.line().isText()
                || sign.announces(Role.ANSWER)
                || parts.keyText().read(sign.line().text()).isPresent();
    }

    /** Whether a line only asks for the reason: before the choices, that is part of the question. */
    static boolean asksWhy(Sign sign) {
        return sign.announces(Role.EXPLANATION) && sign.line().asks() && isAlone(sign);
    }

    /** Whether nothing stands behind them on their line. */
    static boolean isAlone(Sign sign) {
        return sign.line().text().substring(sign.marker().orElseThrow().end()).isBlank();
    }
}
