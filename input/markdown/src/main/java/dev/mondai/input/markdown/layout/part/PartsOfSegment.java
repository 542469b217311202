package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.cut.Cycle;
import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.part.Parts.Traced;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.JudgingList;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.Optional;

/** Gives each line of a segment its part: what words announce, what the choices are, and what follows from the order. */
public final class PartsOfSegment {

    private final List<Sign> signs;
    private final Segment segment;
    private final Parts parts = new Parts();
    private final Optional<ChoiceRun> run;
    private final RunLines choices;
    private final RunLines again;
    private final RunLines judging;
    private final KeyLines key;
    private final AnnouncingWords announcing;
    private final NumberAsKey numberAsKey;
    private final GivenAnswer givenAnswer;
    private final ChoiceTable table;
    private final Aside aside = new Aside(parts);
    private Part part = Part.STEM;
    private int choice = -1;

    /** Whether the next text is what a learner answered. */
    private boolean given;

    private PartsOfSegment(
            List<Sign> signs,
            Segment segment,
            Optional<ChoiceRun> run,
            Optional<ChoiceRun> again,
            Optional<ChoiceRun> judging) {
        this.signs = signs;
        this.segment = segment;
        this.run = run;
        this.choices = new RunLines(run);
        this.again = new RunLines(again);
        this.judging = new RunLines(judging);
        this.key = new KeyLines(parts, run);
        parts.choose(run);
        this.announcing = new AnnouncingWords(signs, run, parts);
        this.numberAsKey = new NumberAsKey(signs, run, parts);
        this.table = new ChoiceTable(signs, segment, run, choices);
        this.givenAnswer = new GivenAnswer(signs, segment, run, parts);
        again.ifPresent(parts::repeat);
        judging.flatMap(list -> JudgingList.of(signs, list, run.orElseThrow())).ifPresent(parts::judge);
    }

    public static Parts of(List<Sign> signs, Segment segment, Cycles cycles) {
        Cycle cycle = cycles.of(segment);
        Optional<ChoiceRun> run = cycle.choices();
        Optional<ChoiceRun> again = run.flatMap(first -> RepeatedChoices.of(first, cycle.runs()));
        return new PartsOfSegment(signs, segment, run, again, cycle.judging()).read();
    }

    /** The same where what looks like choices is none. */
    public static Parts withoutChoices(List<Sign> signs, Segment segment) {
        return new PartsOfSegment(signs, segment, Optional.empty(), Optional.empty(), Optional.empty()).read();
    }

    /** The same where all behind the head answers it. */
    public static Parts answered(List<Sign> signs, Segment segment) {
        PartsOfSegment parts = new PartsOfSegment(signs, segment, Optional.empty(), Optional.empty(), Optional.empty());
        parts.reveal();
        return parts.read();
    }

    private Parts read() {
        SegmentHead.take(signs, segment, run, parts);
        for (int i = segment.from(); i < segment.to(); i++) {
            take(i);
        }
        run.ifPresent(found -> StemItem.open(parts, found));
        run.ifPresent(found -> ChoiceContents.add(signs, segment, found, parts));
        return parts;
    }

    private void take(int at) {
        Sign sign = signs.get(at);
        Line line = sign.line();
        if (choices.hold(at)) {
            part = Part.CHOICES;
            choice = choices.choice(at);
            parts.trace(line.number(), Part.CHOICES, choices.rule(at));
            return;
        }
        if (again.hold(at)) {
            key.close();
            part = Part.EXPLANATION;
            parts.trace(line.number(), Part.KEY, "choices-again");
            return;
        }
        if (judging.hold(at)) {
            key.close();
            part = Part.EXPLANATION;
            parts.trace(line.number(), Part.EXPLANATION, "judgement");
        }
        part = aside.endsAt(line) ? Part.STEM : part;
        switch (line.kind()) {
            case OPEN -> leaveChoices(line);
            case CLOSE -> close(line);
            case RULE -> rule(line);
            case NOISE -> parts.trace(line.number(), Part.NONE, "layout");
            case COMMENT -> comment(at, sign);
            case SUMMARY -> summary(at, sign);
            default -> text(at, sign);
        }
    }

    private void leaveChoices(Line line) {
        parts.trace(line.number(), Part.NONE, "container");
        if (part == Part.CHOICES && isBehindChoices(line)) {
            part = Part.EXPLANATION;
        }
    }

    private boolean isBehindChoices(Line line) {
        return run.isPresent()
                && line.number() > signs.get(run.get().last()).line().number();
    }

    private void close(Line line) {
        parts.trace(line.number(), Part.NONE, "container");
        key.close();
        part = part == Part.STEM || part == Part.CHOICES && !isBehindChoices(line) ? part : Part.EXPLANATION;
    }

    private void rule(Line line) {
        parts.trace(line.number(), Part.NONE, "rule");
        key.close();
        if (part == Part.CHOICES && isBehindChoices(line)) {
            part = Part.EXPLANATION;
        }
    }

    private void comment(int at, Sign sign) {
        if (sign.announces(Role.ANSWER)) {
            announce(at, sign);
            part = Part.EXPLANATION;
            key.close();
        } else {
            parts.trace(sign.line().number(), Part.NONE, "comment");
        }
    }

    private void summary(int at, Sign sign) {
        boolean invites = announcing.isInvitation(sign);
        if (sign.announcesPart() && !invites) {
            announce(at, sign);
            return;
        }
        if ((sign.reveals() || invites) && (run.isEmpty() || isBehindChoices(sign.line()))) {
            parts.trace(sign.line().number(), Part.NONE, "reveals");
            reveal();
            return;
        }
        if (part == Part.CHOICES || part == Part.KEY) {
            part = Part.EXPLANATION;
        }
        if (part == Part.EXPLANATION) {
            parts.explain();
        }
        parts.trace(sign.line().number(), part, "summary");
        if (!sign.line().text().isBlank()) {
            parts.addTitle(part, Piece.of(sign.line()));
        }
    }

    private void text(int at, Sign sign) {
        Line line = sign.line();
        if (sign.boilerplate()) {
            parts.trace(line.number(), Part.NONE, "boilerplate");
        } else if (part != Part.STEM && announcing.isVerdict(at) || part == Part.KEY && announcing.isChoice(at)) {
            key.close();
            parts.addKey(Piece.of(line));
            parts.trace(line.number(), Part.KEY, "verdict");
            part = Part.EXPLANATION;
        } else if (sign.announcesPart()
                && line.isText()
                && announcing.announces(sign)
                && !(part == Part.STEM && AnnouncingWords.asksWhy(sign))
                && !(part == Part.CHOICES && choicesEnd().isFeedback(line, choice))) {
            announce(at, sign);
        } else if (part == Part.STEM && sign.announces(Role.QUESTION) && AnnouncingWords.isAlone(sign)) {
            parts.trace(line.number(), Part.NONE, "word");
        } else if (part == Part.STEM && table.isHead(at) || part == Part.CHOICES && table.isRule(line)) {
            parts.trace(line.number(), Part.NONE, "table");
        } else if (part == Part.CHOICES && choicesEnd().at(at, choice)) {
            part = Part.EXPLANATION;
            add(line);
        } else {
            add(line);
        }
    }

    private ChoicesEnd choicesEnd() {
        return new ChoicesEnd(signs, run.orElseThrow());
    }

    private void announce(int at, Sign sign) {
        Marker marker = sign.marker().orElseThrow();
        Line line = sign.line();
        Piece rest = AnnouncingWords.announced(sign);
        key.close();
        boolean isKey = marker.plural() && run.isPresent() && isBehindChoices(line)
                || marker.role() == Role.GIVEN && givenAnswer.isKey(line, rest);
        Role role = isKey ? Role.ANSWER : marker.role();
        switch (role) {
            case ANSWER -> part = key.begin(line, numberAsKey.in(at, segment).orElse(rest), false);
            case META -> part = key.begin(line, rest, true);
            case REVEAL -> reveal();
            case CHOICES -> part = run.isPresent() && !isBehindChoices(line) ? Part.STEM : Part.EXPLANATION;
            case HINT, REFERENCES, GIVEN -> {
                part = role == Role.HINT ? Part.HINT : Part.EXPLANATION;
                aside.begin(sign, run.isPresent() && !isBehindChoices(line));
            }
            default -> {
                parts.explain();
                part = Part.EXPLANATION;
            }
        }
        parts.trace(
                line.number(),
                role == Role.ANSWER ? Part.KEY : part,
                (marker.own() ? "own-word-" : "word-") + role.id());
        given = role == Role.GIVEN && rest.isBlank();
        if (role == Role.GIVEN) {
            parts.addGiven(part, Piece.of(line));
        } else if (role == Role.REFERENCES || role == Role.WRONG) {
            parts.add(part, Piece.of(line));
        } else if (role != Role.ANSWER && !rest.isBlank()) {
            parts.add(part, rest);
        }
        takeRest(line, marker);
    }

    private void reveal() {
        parts.reveal();
        part = Part.EXPLANATION;
    }

    /** What stands on the key's line behind another word. */
    private void takeRest(Line line, Marker marker) {
        if (marker.until() < line.text().length()) {
            parts.add(Part.EXPLANATION, Piece.from(line, marker.until()));
        }
    }

    private void add(Line line) {
        if (part == Part.KEY) {
            if (key.take(line)) {
                return;
            }
            part = Part.EXPLANATION;
            key.close();
        }
        parts.trace(line.number(), part, Traced.BY_ORDER);
        if (given && line.isText()) {
            given = false;
            parts.addGiven(part, Piece.of(line));
        } else if (part != Part.CHOICES) {
            parts.add(part, Piece.of(line));
        }
    }
}
