package dev.mondai.exporter.excel;

import dev.mondai.model.QuestionInfo;
import dev.mondai.text.RichText;
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

    void text(Column column, String text) {
        put(column.ordinal(), CellText.plain(text));
    }

    void number(Column column, double value) {
        sheet.number(row, column.ordinal(), value);
    }

    void rich(Column column, RichText text) {
        put(column.ordinal(), cellText(column.ordinal(), text));
    }

    void rich(int column, RichText text) {
        put(column, cellText(column, text));
    }

    /** A rich text after some plain characters. */
    void rich(int column, String before, RichText text) {
        put(column, CellText.plain(before).then(cellText(column, text)));
    }

    /** Several rich texts, numbered where there are more than one. */
    void numbered(Column column, List<RichText> parts) {
        CellText all = CellText.EMPTY;
        for (int i = 0; i < parts.size(); i++) {
            String number = parts.size() == 1 ? "" : (i == 0 ? "" : "\n") + (i + 1) + ". ";
            all = all.then(CellText.plain(number)).then(cellText(column.ordinal(), parts.get(i)));
        }
        put(column.ordinal(), all);
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
        return TextWidth.height(texts.getOrDefault(column, ""), Column.capOf(column));
    }

    private int pictureHeight(int column) {
        return pictures.getOrDefault(column, List.of()).stream()
                .mapToInt(Picture::height)
                .max()
                .orElse(0);
    }

    private CellText cellText(int column, RichText text) {
        return CellTextBlocks.write(
                text,
                media -> sheet.textFor(
                        media,
                        info,
                        picture -> pictures.computeIfAbsent(column, c -> new ArrayList<>())
                                .add(picture)));
    }

    private void put(int column, CellText text) {
        CellText fitting = sheet.text(row, column, info, text);
        texts.put(column, fitting.text());
    }
}
