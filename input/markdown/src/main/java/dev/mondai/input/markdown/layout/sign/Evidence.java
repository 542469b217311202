package dev.mondai.input.markdown.layout.sign;

/** What counts as saying which choices are right, and where they are. */
public enum Evidence {
    /** What hardly means anything else. */
    STRONG,

    /**
     * Also signs that are ornaments, notes or parts of texts in most documents: they count where a document read by the strong
     * ones alone has no key at all, and gives nearly all of its questions one by these.
     */
    WEAK
}
