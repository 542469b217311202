package dev.mondai.exporter.excel;

import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.table.Cell;
import dev.mondai.table.Detail;
import dev.mondai.table.Slot;
import dev.mondai.table.TableColumn;
import dev.mondai.table.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a question, and what has no column into the sheet {@code Details}. */
final class QuestionWriter {

    private final QuestionsSheet sheet;
    private final FieldSheet details;
    private final LongTexts longTexts;
    private final BankSummary summary;
    private final @Nullable String bankLanguage;

    QuestionWriter(
            QuestionsSheet sheet,
            FieldSheet details,
            LongTexts longTexts,
            BankSummary summary,
            @Nullable String bankLanguage) {
        this.sheet = sheet;
        this.details = details;
        this.longTexts = longTexts;
        this.summary = summary;
        this.bankLanguage = bankLanguage;
    }

    void write(Question question) {
        summary.count(question);
        TableRow.of(question, bankLanguage).forEach(this::write);
    }

    private void write(TableRow row) {
        Question question = row.question();
        summary.countSlots(row.slots().size());
        if (question instanceof ChoiceQuestion choice) {
            summary.countKeys(choice);
        }
        QuestionRow cells = sheet.nextRow(question.info());
        for (TableColumn column : TableColumn.values()) {
            cells.put(column.ordinal(), row.cells().getOrDefault(column, Cell.EMPTY));
        }
        cells.number(TableColumn.POINTS, question.info().points().doubleValue());
        slots(cells, row.slots());
        cells.finish();
        row.details().forEach(detail -> write(question, detail));
    }

    private static void slots(QuestionRow cells, List<Slot> slots) {
        for (int i = 0; i < slots.size(); i++) {
            cells.put(Columns.content(i), slots.get(i).content());
            cells.put(Columns.feedback(i), slots.get(i).feedback());
        }
    }

    private void write(Question question, Detail detail) {
        CellText text = CellTextBlocks.write(detail.text(), Pictures::named);
        details.add(question.info().id(), detail.field(), 1, longTexts.fitting(question.info(), detail.field(), text));
    }
}
