package dev.mondai.exporter.excel;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.model.Fraction;
import dev.mondai.table.TableColumn;
import dev.mondai.text.ListBlock;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelExporterTest {

    private static final ChoiceQuestion CAPITAL = question("Capital of France?")
            .name("France")
            .category("Geography", "Europe")
            .tags("easy", "city")
            .points("1.5")
            .hints("On the Seine")
            .explanation("Since 987.")
            .choice("Rome", "In Italy.")
            .key("Paris", "Right.")
            .make();

    @TempDir
    private Path folder;

    @Test
    void writesAQuestionAsARow() {
        assertThat(Export.of(folder, CAPITAL).dump())
                .contains(
                        "A1: ID",
                        "M1: Source",
                        "N1: Choice 1",
                        "O1: Feedback 1",
                        "P1: Choice 2",
                        "Q1: Feedback 2",
                        "A2: q1",
                        "B2: Geography / Europe",
                        "C2: single-choice",
                        "D2: France",
                        "E2: Capital of France?",
                        "F2: B",
                        "G2: Since 987.",
                        "H2: On the Seine",
                        "I2: 1.5",
                        "J2: easy, city",
                        "M2: bank.md:1",
                        "N2: A. Rome",
                        "O2: In Italy.",
                        "P2: B. Paris",
                        "Q2: Right.");
    }

    @Test
    void freezesTheHeaderAndOffersFilterAndTypes() {
        assertThat(Export.of(folder, CAPITAL, CAPITAL).dump())
                .contains("frozen: 1 rows, 1 columns", "filter: A1:Q3", "drop-down: C2:C3 from Lists!$A$1:$A$12")
                .contains("## Lists (hidden)\nA1: single-choice\nA2: multiple-choice\n");
    }

    @Test
    void keepsCommasOfADropDownByTakingItFromARange() {
        DataValidation validation =
                Export.of(folder, CAPITAL).questions().getDataValidations().get(0);
        assertThat(validation.getValidationConstraint().getExplicitListValues()).isNullOrEmpty();
    }

    @Test
    void makesAsManyColumnsAsTheQuestionWithTheMostChoicesNeeds() {
        ChoiceQuestion five = question("Pick")
                .key("1")
                .choice("2")
                .choice("3")
                .choice("4")
                .choice("5")
                .make();
        Export export = Export.of(folder, CAPITAL, five);
        assertThat(export.questions().getRow(0).getLastCellNum()).isEqualTo((short) Columns.content(5));
        assertThat(export.dump()).contains("W1: Feedback 5", "V3: E. 5");
    }

    @Test
    void namesAllKeysOfAMultipleChoice() {
        ChoiceQuestion primes =
                question("Primes?").key("2").choice("4").key("5").make();
        Export export = Export.of(folder, primes);
        assertThat(export.text(TableColumn.KEY)).isEqualTo("A, C");
        assertThat(export.text(TableColumn.TYPE)).isEqualTo("multiple-choice");
    }

    @Test
    void givesLettersToChoicesWithoutLabels() {
        ChoiceQuestion bare = question("?")
                .choice(new Choice("", false, Fraction.NONE, RichText.plain("no"), RichText.EMPTY, false))
                .choice(new Choice("", true, Fraction.FULL, RichText.plain("yes"), RichText.EMPTY, false))
                .make();
        Export export = Export.of(folder, bare);
        assertThat(export.text(TableColumn.KEY)).isEqualTo("B");
        assertThat(export.text(Columns.content(1))).isEqualTo("B. yes");
    }

    @Test
    void saysInTheExplanationWhereTheAnalysisWent() {
        RichText text =
                RichText.of(paragraph("First."), new ListBlock(null, true, List.of(List.of(paragraph("point")))));
        Explanation explanation = new Explanation(text, new Explanation.AnalysisPlace(1, RichText.plain("In detail:")));
        ChoiceQuestion question = question("?")
                .explanation(explanation)
                .key("a", "yes")
                .choice("b", "no")
                .make();
        assertThat(Export.of(folder, question).text(TableColumn.EXPLANATION))
                .isEqualTo("First.\n\nIn detail: → Feedback 1–2\n• point");
    }

    @Test
    void fitsWidthsToJapanese() {
        ChoiceQuestion japanese =
                question("?").name("事前学習").key("正しい選択肢です").choice("b").make();
        XSSFSheet sheet = Export.of(folder, japanese).questions();
        assertThat(sheet.getColumnWidth(TableColumn.NAME.ordinal()) / 256).isEqualTo(10);
        assertThat(sheet.getColumnWidth(Columns.content(0)) / 256).isEqualTo(21);
    }

    @Test
    void capsWidths() {
        ChoiceQuestion wide = question("あ".repeat(500)).key("a").choice("b").make();
        XSSFSheet sheet = Export.of(folder, wide).questions();
        assertThat(sheet.getColumnWidth(TableColumn.STEM.ordinal()) / 256).isEqualTo(Columns.cap(TableColumn.STEM));
    }

    @Test
    void givesRowsTheHeightOfTheirWrappedText() {
        ChoiceQuestion high =
                question("日本語の長い問題文です。".repeat(20)).key("a").choice("b").make();
        XSSFSheet sheet = Export.of(folder, CAPITAL, high).questions();
        assertThat(sheet.getRow(1).getHeightInPoints()).isBetween(15f, 20f);
        assertThat(sheet.getRow(2).getHeightInPoints()).isBetween(150f, 250f);
        assertThat(sheet.getRow(2)
                        .getCell(TableColumn.STEM.ordinal())
                        .getCellStyle()
                        .getWrapText())
                .isTrue();
    }

    @Test
    void countsInTheSummary() {
        ChoiceQuestion other = question("?").key("a").choice("b").choice("c").make();
        String dump = Export.of(folder, CAPITAL, other, CAPITAL).dump();
        assertThat(dump.substring(dump.indexOf("## Summary")))
                .contains("A2: Questions\nB2: 3\n", "A6: single-choice\nB6: 3\n")
                .contains("A9: A\nB9: 1\nC9: 33\n", "A10: B\nB10: 2\nC10: 67\n", "A11: C\nB11: 0\n")
                .contains("A14: Geography / Europe\nB14: 2\n", "A15: –\nB15: 1\n")
                .contains("chart: Where the keys are");
    }

    @Test
    void tellsDetailsThatHaveNoColumn() {
        String dump = Export.of(
                        folder, question("?").unshuffled().key("a").choice("b").make())
                .dump();
        assertThat(dump)
                .contains("## Details\nA1: ID\nB1: Field\nC1: Part\nD1: Text\nA2: q1\nB2: Shuffle\nC2: 1\nD2: no\n");
    }

    @Test
    void hasNoSheetForDetailsWhereThereAreNone() {
        assertThat(Export.of(folder, CAPITAL).dump()).doesNotContain("## Details", "## Continued");
    }

    @Test
    void writesAnEmptyBank() {
        assertThat(Export.of(folder).dump()).contains("A1: ID", "filter: A1:M1", "A2: Questions\nB2: 0");
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Text(text)));
    }
}
