package dev.mondai.input.markdown.layout.sign;

/** What a sign or a word at a choice says of it. */
public enum Verdict {
    /** That it is wrong, or nothing. */
    NONE,
    RIGHT,
    /** That it is right, by a ring before it; among rings, one of which is filled, that it is wrong. */
    RING,
    /** That it is right, by a filled ring before it among empty ones; else nothing. */
    DOT,
    /** That it is right, by a star before its label: a bullet without its blank looks the same. */
    STAR,
    /** That it is right, by what may as well be an operator that its text ends with. */
    OPERATOR,
    /** That it is right, by a mark that the bank adds. */
    OWN_RIGHT,
    /** That it is wrong, by a mark that the bank adds. */
    OWN_WRONG;

    static Verdict of(boolean right) {
        return right ? RIGHT : NONE;
    }

    static Verdict ofOwn(boolean right) {
        return right ? OWN_RIGHT : OWN_WRONG;
    }

    /** This where it says anything, else another. */
    Verdict or(Verdict other) {
        return this == NONE ? other : this;
    }

    /** Whether a mark says it that the bank adds. */
    public boolean isOwn() {
        return this == OWN_RIGHT || this == OWN_WRONG;
    }

    public boolean isRight() {
        return this == RIGHT || this == RING || this == STAR || this == OPERATOR || this == OWN_RIGHT;
    }
}
