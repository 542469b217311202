package dev.mondai.exporter.excel;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.ChoiceQuestion;
import dev.mondai.table.TableColumn;
import dev.mondai.text.Code;
import dev.mondai.text.Emphasis;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Strong;
import dev.mondai.text.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTrapsTest {

    @TempDir
    private Path folder;

    @Test
    void keepsRunsOfRichText() {
        RichText stem = RichText.of(new Paragraph(List.of(
                new Text("スケーリング"),
                new Strong(List.of(new Text("法則（Laws）"))),
                new Text("に"),
                new Emphasis(List.of(new Text("基づく"))),
                new LineBreak(),
                new Code("x < y"))));
        Export export = Export.of(folder, ask(stem));
        assertThat(export.dump()).contains("E2: スケーリング<b>法則（Laws）</b>に<i>基づく⏎</i><code>x < y</code>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+x", "-x", "@x", "＝1+1", "'quoted", "=HYPERLINK(\"http://example.org\")"})
    void leavesTextThatLooksLikeAFormulaAsText(String text) {
        Export export = Export.of(folder, ask(RichText.plain(text)));
        XSSFCell cell = export.questions().getRow(1).getCell(TableColumn.STEM.ordinal());
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void hasNoFormulaAnywhere() {
        ChoiceQuestion formulas = question("=1")
                .id("=2")
                .name("=3")
                .category("=4")
                .tags("=5")
                .hints("=6")
                .explanation("=7")
                .key("=8", "=9")
                .choice("=10", "=11")
                .make();
        for (String name : List.of("Questions", "Summary")) {
            for (Row row : Export.of(folder, formulas).sheet(name)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "a_x000D_b", "_x005F_x0041_", "_x00_", "__x0041__", "a_b"})
    void keepsTextThatLooksLikeAnEscape(String text) {
        assertThat(Export.of(folder, ask(RichText.plain(text))).text(TableColumn.STEM))
                .isEqualTo(text);
    }

    @Test
    void keepsBlanksAndLineFeedsAndMarkup() {
        RichText stem = RichText.of(new Paragraph(List.of(new Code("  a\n\tb <c> & \"d\" "))));
        assertThat(Export.of(folder, ask(stem)).text(TableColumn.STEM)).isEqualTo("  a\n\tb <c> & \"d\" ");
    }

    @Test
    void dropsWhatXmlCannotHold() {
        assertThat(Export.of(folder, ask(RichText.plain("a\u0001b\uFFFEc\uD83Dd")))
                        .text(TableColumn.STEM))
                .isEqualTo("abcd");
    }

    @Test
    void keepsPointsAsNumbers() {
        ChoiceQuestion question =
                question("?").points("0.25").key("a").choice("b").make();
        XSSFCell cell = Export.of(folder, question).questions().getRow(1).getCell(TableColumn.POINTS.ordinal());
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(0.25);
    }

    @Test
    void takesATextOfExactlyTheLimit() {
        Export export = Export.of(folder, ask(RichText.plain("x".repeat(CellText.LIMIT))));
        assertThat(export.text(TableColumn.STEM)).hasSize(CellText.LIMIT);
        assertThat(export.codes()).isEmpty();
    }

    @Test
    void continuesALongTextInAnotherSheetWithoutCuttingACharacterInTwo() {
        String text = "a" + "😀".repeat(40_000);
        Export export = Export.of(folder, ask(RichText.plain(text)));
        String cell = export.text(TableColumn.STEM);
        assertThat(cell).endsWith("\n→ goes on in sheet Continued, row 2");
        StringBuilder whole = new StringBuilder(cell.substring(0, cell.lastIndexOf('\n')));
        XSSFSheet continued = export.sheet("Continued");
        for (int row = 1; row <= continued.getLastRowNum(); row++) {
            assertThat(continued.getRow(row).getCell(0).getStringCellValue()).isEqualTo("q1");
            assertThat(continued.getRow(row).getCell(1).getStringCellValue()).isEqualTo("Stem");
            assertThat(continued.getRow(row).getCell(2).getNumericCellValue()).isEqualTo(row + 1);
            whole.append(continued.getRow(row).getCell(3).getStringCellValue());
        }
        assertThat(whole.toString()).isEqualTo(text);
        assertThat(export.codes()).containsExactly("text-continued");
        assertThat(export.diagnostics().all().get(0).message(Locale.ENGLISH))
                .isEqualTo("excel: the question “Question 1” has a text of 80001 characters in “Stem”;"
                        + " a cell takes 32,767, the rest is in the sheet “Continued”");
    }

    @Test
    void keepsStylesWhereALongTextIsCut() {
        RichText stem = RichText.of(new Paragraph(List.of(new Strong(List.of(new Text("x".repeat(40_000)))))));
        assertThat(Export.of(folder, ask(stem)).dump()).contains("D2: <b>xxx", "E2: <b>xxx");
    }

    @Test
    void writesTheSameBytesInAnotherTimeZoneAndLocale() throws IOException {
        byte[] here = bytesIn("here");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Arrays.equals(bytesIn("elsewhere"), here)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void givesEveryPartTheSameTime() throws IOException {
        Path file = Export.of(folder, ask(RichText.plain("?"))).file();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(2000, 1, 1, 0, 0));
        }
    }

    private byte[] bytesIn(String name) throws IOException {
        Path own = Files.createDirectory(folder.resolve(name));
        return Files.readAllBytes(Export.of(own, ask(RichText.plain("I"))).file());
    }

    @Test
    void makesAZipThatJavaCanStream() throws IOException {
        int entries = 0;
        Path file = Export.of(folder, ask(RichText.plain("?"))).file();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
                entries++;
            }
        }
        assertThat(entries).isGreaterThan(10);
    }

    private static ChoiceQuestion ask(RichText stem) {
        return question(stem).key("yes").choice("no").make();
    }
}
