package dev.mondai.text.math;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a formula. */
sealed interface MathNode {

    /** No formula at all. */
    Row EMPTY = new Row(List.of());

    <R> R accept(Visitor<R> visitor);

    /** A case for each kind of part. */
    interface Visitor<R> {
        R row(Row row);

        R symbol(Symbol symbol);

        R text(Words words);

        R space(Space space);

        R fraction(Fraction fraction);

        R root(Root root);

        R scripts(Scripts scripts);

        R accent(Accent accent);

        R stack(Stack stack);

        R fenced(Fenced fenced);

        R grid(Grid grid);
    }

    /** Parts side by side. */
    record Row(List<MathNode> parts) implements MathNode {
        public Row {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.row(this);
        }
    }

    /** One sign, number or name. */
    record Symbol(String text, SymbolKind kind, MathStyle style) implements MathNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.symbol(this);
        }
    }

    /** What a sign is, which decides the room around it. */
    enum SymbolKind {
        IDENTIFIER,
        NUMBER,
        /** A function or a limit, such as sin or lim. */
        NAME,
        BINARY,
        RELATION,
        /** A sign with limits, such as a sum. */
        LARGE,
        INTEGRAL,
        /** A bracket, or a sign without room around it. */
        PLAIN,
        PUNCTUATION
    }

    /** Words among the signs. */
    record Words(String text) implements MathNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Room, in hundredths of an em. */
    record Space(int width) implements MathNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.space(this);
        }
    }

    /** One above the other; a binomial coefficient has no bar. */
    record Fraction(MathNode numerator, MathNode denominator, boolean bar) implements MathNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fraction(this);
        }
    }

    /** A square root where there is no index. */
    record Root(MathNode radicand, @Nullable MathNode index) implements MathNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.root(this);
        }
    }

    /** A base with an index, an exponent or both. */
    record Scripts(
            MathNode base,
            @Nullable MathNode below,
            @Nullable MathNode above) implements MathNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scripts(this);
        }
    }

    /** A base with a mark over or under it; {@code combining} is the mark that joins a letter in running text. */
    record Accent(MathNode base, String mark, String combining, boolean over) implements MathNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.accent(this);
        }
    }

    /** A base with formulas over or under it. */
    record Stack(
            MathNode base,
            @Nullable MathNode under,
            @Nullable MathNode over) implements MathNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stack(this);
        }
    }

    /** A formula between brackets that grow with it; an empty bracket is none. */
    record Fenced(String open, MathNode content, String close) implements MathNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fenced(this);
        }
    }

    /** Rows of cells; {@code alignment} says for each column whether it stands left, right or in the middle. */
    record Grid(String open, List<List<MathNode>> rows, String close, String alignment) implements MathNode {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.grid(this);
        }
    }
}
