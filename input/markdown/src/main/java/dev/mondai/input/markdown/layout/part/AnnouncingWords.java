package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether words that may announce a part do so in a question, are the answer themselves, or only lead to it. */
final class AnnouncingWords {

    private static final Pattern STOPPED = Pattern.compile("[.。][\\s*_]*$");

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

    /**
     * Whether what should announce the answer is the answer: {@code 正确}, below the word for it; with a stop, if no other text
     * follows and no key was given.
     */
    boolean isVerdict(int at) {
        Sign sign = signs.get(at);
        return sign.marker().filter(Marker::verdict).isPresent()
                && sign.line().isText()
                && !sign.line().isHeading()
                && (!STOPPED.matcher(sign.line().text()).find() || isLast(at))
                && (run.isEmpty() || isKey(sign.line().text()));
    }

    /** Whether a word alone, below the one for the answer, announces nothing but is the text of a choice, and no more is said. */
    boolean isChoice(int at) {
        Sign sign = signs.get(at);
        return sign.line().isText()
                && !sign.line().isHeading()
                && sign.marker().isPresent()
                && run.isPresent()
                && isLast(at)
                && parts.keyText().isText(sign.line().text().strip());
    }

    private boolean isLast(int at) {
        int below = Neighbours.placeBelow(signs, at);
        return (below == signs.size()
                        || !signs.get(below).line().isText()
                        || signs.get(below).question().isPresent())
                && parts.isBlank(Parts.Part.KEY);
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

    /** Whether a line only asks for the reason: before the choices, that is part of the question. */
    static boolean asksWhy(Sign sign) {
        return sign.announces(Role.EXPLANATION) && sign.line().asks() && isAlone(sign);
    }

    /** Whether nothing stands behind them on their line. */
    static boolean isAlone(Sign sign) {
        return sign.line().text().substring(sign.marker().orElseThrow().end()).isBlank();
    }
}
