package dev.mondai.exporter.excel;

import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.table.TableColumn;
import dev.mondai.text.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet with one row a question. */
final class QuestionsSheet {

    static final String NAME = "Questions";

    private static final int LEAST_WIDTH = 4;
    /** What the button of the filter takes of a header. */
    private static final String BUTTON = "  ";

    private final TextSheet sheet;
    private final Pictures pictures;
    private final LongTexts longTexts;
    private final List<ColumnWidth> widths = new ArrayList<>();

    QuestionsSheet(TextSheet sheet, Pictures pictures, LongTexts longTexts) {
        this.sheet = sheet;
        this.pictures = pictures;
        this.longTexts = longTexts;
    }

    QuestionRow nextRow(QuestionInfo info) {
        return new QuestionRow(this, info, sheet.nextRow());
    }

    /** Writes a text and gives what stands in the cell. */
    CellText text(SXSSFRow row, int column, QuestionInfo info, CellText text) {
        CellText fitting = longTexts.fitting(info, Columns.title(column), text);
        sheet.text(row, column, fitting);
        width(column).fit(fitting.text());
        return fitting;
    }

    void number(SXSSFRow row, int column, double value) {
        sheet.number(row, column, value);
    }

    String textFor(Media media, QuestionInfo info, Consumer<Picture> show) {
        return pictures.textFor(media, info, show);
    }

    void place(int row, int column, int top, List<Picture> shown) {
        width(column).fitPixels(Pictures.width(shown));
        pictures.place(row, column, top, shown);
    }

    /**
     * Writes what is known only now: headers, widths, filter, drop-downs and pictures.
     *
     * @param slots the number of slots of the question that has the most
     * @param types where the names of the types stand
     */
    void finish(int slots, String types) {
        String[] titles = IntStream.range(0, Columns.content(slots))
                .mapToObj(Columns::title)
                .toArray(String[]::new);
        sheet.header(titles);
        XSSFSheet frame = sheet.frame();
        for (int column = 0; column < titles.length; column++) {
            width(column).fit(titles[column] + BUTTON);
            frame.setColumnWidth(column, width(column).units());
        }
        offerTypes(frame, types);
        pictures.finish(frame, widths);
        prepareForPrint(frame);
    }

    /** A row stays on one page, however small it gets: rows torn over several pages cannot be read at all. */
    private static void prepareForPrint(XSSFSheet frame) {
        frame.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        frame.setFitToPage(true);
        XSSFPrintSetup print = frame.getPrintSetup();
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    /** The names of the types, which a reviewer picks from. */
    static List<String> types() {
        return Stream.of(QuestionType.values()).map(QuestionType::id).toList();
    }

    private void offerTypes(XSSFSheet frame, String types) {
        DataValidationHelper helper = frame.getDataValidationHelper();
        int column = TableColumn.TYPE.ordinal();
        // A list of literals would be cut at 255 characters and split at its commas.
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(types),
                new CellRangeAddressList(1, Math.max(1, sheet.rows()), column, column));
        validation.setShowErrorBox(true);
        frame.addValidationData(validation);
    }

    private ColumnWidth width(int column) {
        while (widths.size() <= column) {
            widths.add(new ColumnWidth(LEAST_WIDTH, Columns.cap(widths.size())));
        }
        return widths.get(column);
    }
}
