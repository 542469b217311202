package dev.mondai.exporter.excel;

import dev.mondai.diagnostic.Severity;
import dev.mondai.spi.Feature;
import dev.mondai.spi.FeatureCode;

/** What this exporter has to tell. */
enum ExcelCode implements FeatureCode {
    /** A text longer than a cell takes; arguments: target, question's name, column, length. */
    TEXT_CONTINUED(Feature.LONG_TEXTS),
    /** An image that is not put into the sheet; arguments: target, question's name, image, why. */
    IMAGE_AS_TEXT(Feature.IMAGES);

    private final Feature feature;

    ExcelCode(Feature feature) {
        this.feature = feature;
    }

    @Override
    public Feature feature() {
        return feature;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
