package dev.mondai.exporter.gift;

import dev.mondai.diagnostic.Severity;
import dev.mondai.spi.Feature;
import dev.mondai.spi.FeatureCode;

/** What the GIFT exporter has to tell beside lost features. */
enum GiftCode implements FeatureCode {
    /** Moodle has no room for an id; arguments: the question's name, the id. */
    ID_TOO_LONG;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Feature feature() {
        return Feature.ID;
    }
}
