package dev.mondai.exporter.excel;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.QuestionInfo;
import java.util.List;

/** Moves what is too long for a cell into the sheet {@code Continued}, and says so. */
final class LongTexts {

    /** Room for the pointer at the end of the cell. */
    private static final int POINTER = 64;

    private final FieldSheet continued;
    private final DiagnosticSink diagnostics;

    LongTexts(FieldSheet continued, DiagnosticSink diagnostics) {
        this.continued = continued;
        this.diagnostics = diagnostics;
    }

    /** The text itself where a cell takes it; else its beginning, with a pointer to where it goes on. */
    CellText fitting(QuestionInfo info, String field, CellText text) {
        if (text.length() <= CellText.LIMIT) {
            return text;
        }
        diagnostics.report(Diagnostic.at(
                info.source(), ExcelCode.TEXT_CONTINUED, ExcelExporter.ID, info.name(), field, text.length()));
        CellText pointer = CellText.plain("\n→ goes on in " + continued.nextPlace());
        List<CellText> pieces = text.pieces(CellText.LIMIT - POINTER);
        for (int part = 1; part < pieces.size(); part++) {
            continued.add(info.id(), field, part + 1, pieces.get(part));
        }
        return pieces.get(0).then(pointer);
    }
}
