package dev.mondai.exporter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "＝1", "\t=1", "'quoted"})
    void makesTextOfWhatASpreadsheetTakesForAFormula(String text) {
        assertThat(CsvText.of(Cell.plain(text))).isEqualTo("'" + text);
    }

    @Test
    void leavesAllElseAsItIs() {
        assertThat(CsvText.of(Cell.plain("1 = 1, \"x\"\n- y"))).isEqualTo("1 = 1, \"x\"\n- y");
        assertThat(CsvText.of(Cell.EMPTY)).isEmpty();
    }
}
