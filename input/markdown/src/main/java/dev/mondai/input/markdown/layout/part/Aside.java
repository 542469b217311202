package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.Sign;

/** What a word announces before anything is asked, such as a source or a hint: the stem follows it. */
final class Aside {

    private final Parts parts;
    private Line.Kind end = Line.Kind.NOISE;

    Aside(Parts parts) {
        this.parts = parts;
    }

    /** Begins with a word that says more on its line, or on a summary with more below. */
    void begin(Sign sign, boolean beforeChoices) {
        boolean shown = sign.line().kind() == Line.Kind.SUMMARY;
        boolean said = sign.marker()
                .map(Marker::end)
                .filter(from -> !sign.line().text().substring(from).isBlank())
                .isPresent();
        boolean asked = parts.pieces(Part.STEM).stream().anyMatch(piece -> !piece.isBlank());
        boolean begins = beforeChoices && !asked && (shown || said);
        end = !begins ? Line.Kind.NOISE : shown ? Line.Kind.CLOSE : Line.Kind.BLANK;
    }

    /** Whether it ends at a line: with its paragraph, or with its container. */
    boolean endsAt(Line line) {
        boolean ends = line.kind() == end && end != Line.Kind.NOISE;
        end = ends ? Line.Kind.NOISE : end;
        return ends;
    }
}
