package dev.mondai.exporter.excel;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What this exporter has to tell. */
enum ExcelCode implements DiagnosticCode {
    /** A text longer than a cell takes; arguments: target, question's name, column, length. */
    TEXT_CONTINUED,
    /** An image that is not put into the sheet; arguments: target, question's name, image, why. */
    IMAGE_AS_TEXT;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
