package dev.mondai.exporter.excel;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A column chart of how often each place holds the key. */
final class KeyChart {

    private static final int LEFT = 4;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 16;
    private static final int MOST_STEPS = 8;

    private KeyChart() {}

    /**
     * Draws the chart at the right of the numbers.
     *
     * @param firstRow the 0-based row of the first letter; counts stand in the column after the letters
     */
    static void draw(XSSFSheet sheet, int firstRow, List<String> letters, List<Integer> counts) {
        Locale before = LocaleUtil.getUserLocale();
        // POI marks the titles with the language of the machine, and the file would depend on it.
        LocaleUtil.setUserLocale(Locale.ENGLISH);
        try {
            chart(sheet, firstRow, letters, counts);
        } finally {
            LocaleUtil.setUserLocale(before);
        }
    }

    private static void chart(XSSFSheet sheet, int firstRow, List<String> letters, List<Integer> counts) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, LEFT, 0, LEFT + WIDTH, HEIGHT));
        chart.setTitleText("Where the keys are");
        chart.setTitleOverlay(false);
        XDDFCategoryAxis places = chart.createCategoryAxis(AxisPosition.BOTTOM);
        places.setTitle("Key");
        XDDFValueAxis times = chart.createValueAxis(AxisPosition.LEFT);
        times.setTitle("Times right");
        times.setMinimum(0);
        times.setMajorUnit(step(Collections.max(counts)));
        times.setCrosses(AxisCrosses.AUTO_ZERO);
        times.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, places, times);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        series(data, sheet, firstRow, letters, counts);
        chart.plot(data);
    }

    /** Whole numbers at the axis, not too many. */
    private static int step(int highest) {
        return highest / MOST_STEPS + 1;
    }

    /** The values stand in the chart as well, since the sheet's own rows have gone to the disk. */
    private static void series(
            XDDFBarChartData data, XSSFSheet sheet, int firstRow, List<String> letters, List<Integer> counts) {
        int lastRow = firstRow + letters.size() - 1;
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(letters.toArray(String[]::new), range(sheet, firstRow, lastRow, 0)),
                XDDFDataSourcesFactory.fromArray(counts.toArray(Integer[]::new), range(sheet, firstRow, lastRow, 1)));
        series.setTitle("Times right", null);
        // Without a colour of its own LibreOffice shows no bars.
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
    }

    private static String range(XSSFSheet sheet, int firstRow, int lastRow, int column) {
        return new CellRangeAddress(firstRow, lastRow, column, column).formatAsString(sheet.getSheetName(), true);
    }
}
