package dev.mondai.model;

/** What becomes of the unit in the answer to a numerical question. */
public enum UnitRule {
    /** It stands behind the field; the learner gives the number alone. */
    SHOWN,
    /** The learner may give it; the number alone is taken as in the first unit. */
    OPTIONAL,
    /** The learner must give it; without it, or with a wrong one, the answer is wrong. */
    REQUIRED
}
