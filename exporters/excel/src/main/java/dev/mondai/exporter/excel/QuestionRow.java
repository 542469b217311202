package dev.mondai.exporter.excel;

import dev.mondai.model.QuestionInfo;
import dev.mondai.table.Cell;
import dev.mondai.table.TableColumn;
import dev.mondai.text.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** One row of the sheet {@code Questions} while it is written. */
final class QuestionRow {

    private static final int GAP = 4;

    private final QuestionsSheet sheet;
    private final QuestionInfo info;
    private final SXSSFRow row;
    private final Map<Integer, List<Picture>> pictures = new TreeMap<>();
    private final Map<Integer, String> texts = new TreeMap<>();

    QuestionRow(QuestionsSheet sheet, QuestionInfo info, SXSSFRow row) {
        this.sheet = sheet;
        this.info = info;
        this.row = row;
    }

    void number(TableColumn column, double value) {
        sheet.number(row, column.ordinal(), value);
    }

    void put(int column, Cell cell) {
        CellText text = CellTextBlocks.write(cell, media -> textFor(media, column));
        texts.put(column, sheet.text(row, column, info, text).text());
    }

    /** Ends the row: gives it the height that its highest cell needs, with each picture under its cell's text. */
    void finish() {
        int needed = texts.keySet().stream().mapToInt(this::height).max().orElse(0);
        row.setHeightInPoints(RowHeight.points(needed));
        int shown = Units.pointsToPixel(row.getHeightInPoints());
        pictures.forEach((column, inCell) -> {
            int top = Math.min(textHeight(column) + GAP, shown - pictureHeight(column) - GAP);
            sheet.place(row.getRowNum(), column, top, inCell);
        });
    }

    private int height(int column) {
        int picture = pictureHeight(column);
        return textHeight(column) + GAP + (picture == 0 ? 0 : picture + GAP);
    }

    private int textHeight(int column) {
        return TextWidth.height(texts.getOrDefault(column, ""), Columns.cap(column));
    }

    private int pictureHeight(int column) {
        return pictures.getOrDefault(column, List.of()).stream()
                .mapToInt(Picture::height)
                .max()
                .orElse(0);
    }

    private String textFor(Media media, int column) {
        return sheet.textFor(
                media,
                info,
                picture ->
                        pictures.computeIfAbsent(column, c -> new ArrayList<>()).add(picture));
    }
}
