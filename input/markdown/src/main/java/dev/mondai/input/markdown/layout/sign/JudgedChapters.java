package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Chapters of statements, all judged, below a title that asks for true or false: {@code # OX 퀴즈}, {@code ## 고대},
 * {@code - 발해를 세운 사람은 대조영이다. (O)}.
 */
final class JudgedChapters {

    private static final int FEWEST = 2;

    private final List<Sign> signs;
    private final Words words;
    private final BiFunction<Truth, Sign, Optional<Boolean>> judgement;

    /** @param judgement what is said of an item at its end; empty for anything but a statement that is judged */
    JudgedChapters(List<Sign> signs, Words words, BiFunction<Truth, Sign, Optional<Boolean>> judgement) {
        this.signs = signs;
        this.words = words;
        this.judgement = judgement;
    }

    /**
     * The statements and what is said of them, by their places.
     *
     * @param titles the headings that ask for true or false
     */
    Map<Integer, Boolean> judged(List<Integer> titles) {
        Map<Integer, Boolean> judged = new LinkedHashMap<>();
        for (int title : titles) {
            if (isHeading(signs.get(title)) && hasChapters(title)) {
                judged.putAll(below(title));
            }
        }
        return judged;
    }

    private boolean hasChapters(int title) {
        int next = next(title);
        return next < signs.size()
                && signs.get(next).line().level() > signs.get(title).line().level();
    }

    private static boolean isHeading(Sign sign) {
        return sign.line().isHeading()
                && sign.line().isText()
                && sign.question().isEmpty()
                && !sign.announcesPart();
    }

    private boolean isChapter(Sign sign) {
        return isHeading(sign)
                && !sign.line().asks()
                && !Truth.asks(words, sign.line().folded());
    }

    /** Those of the chapters of a title; none where each has one true statement, which may be the right one of its choices. */
    private Map<Integer, Boolean> below(int title) {
        Map<Integer, Boolean> all = new LinkedHashMap<>();
        Truth asked = Truth.of(words, Optional.empty(), signs.get(title).line().folded());
        int level = signs.get(title).line().level();
        boolean choices = true;
        int at = next(title);
        while (at < signs.size() && signs.get(at).line().level() > level) {
            Map<Integer, Boolean> chapter = chapter(at, asked);
            choices &= chapter.isEmpty()
                    || chapter.values().stream().filter(value -> value).count() == 1;
            all.putAll(chapter);
            at = next(at);
        }
        return choices || all.values().stream().distinct().count() < FEWEST ? Map.of() : all;
    }

    private int next(int at) {
        int next = at + 1;
        while (next < signs.size() && !signs.get(next).line().isHeading()) {
            next++;
        }
        return next;
    }

    /** The statements right below a heading that asks nothing; none where anything else stands in its section. */
    private Map<Integer, Boolean> chapter(int heading, Truth asked) {
        Map<Integer, Boolean> found = new LinkedHashMap<>();
        int end = next(heading);
        int at = Neighbours.placeBelow(signs, heading);
        boolean whole = isChapter(signs.get(heading));
        while (whole && at < end) {
            Sign sign = signs.get(at);
            Optional<Boolean> said = sign.line().isText() ? judgement.apply(asked, sign) : Optional.empty();
            boolean silent = sign.line().kind() == Line.Kind.RULE || sign.boilerplate();
            whole = said.isPresent() || silent;
            if (said.isPresent()) {
                found.put(at, said.get());
            }
            at = silent ? Neighbours.placeBelow(signs, at) : JudgedSigns.behindItem(signs, at);
        }
        return whole ? found : Map.of();
    }
}
