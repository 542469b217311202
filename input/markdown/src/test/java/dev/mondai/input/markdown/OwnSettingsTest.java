package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code mondai.yaml} says of a bank's own words and layout, and what of that is refused. */
class OwnSettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "words: Tehtävä          | 1:1: error[field-invalid]: the value “Tehtävä” does not fit the field “words”",
                "words: {key: ''}        | 1:9: error[field-invalid]: the value “” does not fit the field “key”",
                "words: {key: {a: b}}    | 1:9: error[field-invalid]: the value “{…}” does not fit the field “key”",
                "words: {reveals: Näytä} | 1:9: warning[field-unknown]: “reveals” is not a known field",
            })
    void tellsWhatDoesNotFit(String settings, String told) {
        assertThat(read(settings, "").told()).startsWith("mondai.yaml:" + told);
    }

    private static ReadBank read(String settings, String bank) {
        return ReadBank.ofFolder(Map.of("mondai.yaml", settings + "\n", "bank.md", bank));
    }
}
