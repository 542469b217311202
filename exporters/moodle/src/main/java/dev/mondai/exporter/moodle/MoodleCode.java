package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.Severity;
import dev.mondai.spi.Feature;
import dev.mondai.spi.FeatureCode;
import org.jspecify.annotations.Nullable;

/** What this exporter may have to tell. */
enum MoodleCode implements FeatureCode {
    /** Arguments: bank's name. */
    BANK_DESCRIPTION_LEFT_OUT(Severity.NOTE),
    /** Arguments: question's name, the name as written. */
    NAME_SHORTENED(Severity.WARNING, Feature.TITLE),
    /** Arguments: category, the category as written. */
    CATEGORY_RENAMED(Severity.WARNING, Feature.CATEGORY),
    /** Arguments: category, the earlier category that Moodle takes for the same. */
    CATEGORIES_MERGE(Severity.WARNING, Feature.CATEGORY),
    /** Arguments: question's name, tag, the tag as written. */
    TAG_CHANGED(Severity.WARNING, Feature.TAGS),
    /** Arguments: question's name, tag, the earlier tag that is written instead. */
    TAGS_MERGED(Severity.WARNING, Feature.TAGS),
    /** Arguments: question's name, id. */
    ID_TOO_LONG(Severity.WARNING, Feature.ID),
    /** Arguments: question's name, id. */
    IDS_COLLIDE(Severity.WARNING, Feature.ID),
    /** Arguments: question's name, the percentages meant, those written, sum of the right choices. */
    FRACTION_ROUNDED(Severity.WARNING, Feature.FRACTIONS),
    /** More right choices than there can be percentages; arguments: question's name, how many. */
    RIGHT_CHOICES_TOO_MANY(Severity.ERROR, Feature.FRACTIONS),
    /** Arguments: question's name, points. */
    POINTS_TOO_MANY(Severity.ERROR, Feature.POINTS),
    /** A choice, a pair or an entry has no text; arguments: question's name. */
    TEXT_MISSING(Severity.ERROR),
    /** No answer earns everything; arguments: question's name. */
    FULL_ANSWER_MISSING(Severity.ERROR);

    private final Severity severity;
    private final @Nullable Feature feature;

    MoodleCode(Severity severity) {
        this(severity, null);
    }

    MoodleCode(Severity severity, @Nullable Feature feature) {
        this.severity = severity;
        this.feature = feature;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public @Nullable Feature feature() {
        return feature;
    }
}
