package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What this exporter may have to tell. */
enum MoodleCode implements DiagnosticCode {
    /** Arguments: bank's name. */
    BANK_DESCRIPTION_LEFT_OUT(Severity.NOTE),
    /** Arguments: question's name, the name as written. */
    NAME_SHORTENED(Severity.WARNING),
    /** Arguments: category, the category as written. */
    CATEGORY_RENAMED(Severity.WARNING),
    /** Arguments: category, the earlier category that Moodle takes for the same. */
    CATEGORIES_MERGE(Severity.WARNING),
    /** Arguments: question's name, tag, the tag as written. */
    TAG_CHANGED(Severity.WARNING),
    /** Arguments: question's name, tag, the earlier tag that is written instead. */
    TAGS_MERGED(Severity.WARNING),
    /** Arguments: question's name, id. */
    ID_TOO_LONG(Severity.WARNING),
    /** Arguments: question's name, id. */
    IDS_COLLIDE(Severity.WARNING),
    /** Arguments: question's name, the percentages meant, those written, sum of the right choices. */
    FRACTION_ROUNDED(Severity.WARNING),
    /** Arguments: question's name, points. */
    POINTS_TOO_MANY(Severity.ERROR),
    /** A choice, a pair or an entry has no text; arguments: question's name. */
    TEXT_MISSING(Severity.ERROR),
    /** No answer earns everything; arguments: question's name. */
    FULL_ANSWER_MISSING(Severity.ERROR);

    private final Severity severity;

    MoodleCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
