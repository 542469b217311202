package dev.mondai.exporter.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracesApartTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<p>{{x}}</p>, <p>{<!-- -->{x}}</p>",
                "<p>{{{x}}}</p>, <p>{<!-- -->{<!-- -->{x}}}</p>",
                "<p>\\frac{{a}}{b}</p>, <p>\\frac{<!-- -->{a}}{b}</p>",
                "<p>{<b>{x}</b>}</p>, <p>{<b>{x}</b>}</p>",
                "<img alt=\"{{x}} > {{y}}\"/>{{z}}, <img alt=\"{{x}} > {{y}}\"/>{<!-- -->{z}}",
                "<img alt='\" {{x}}'/>{ {z}}, <img alt='\" {{x}}'/>{ {z}}"
            })
    void setsBracesInTextsApartAndInAttributesNot(String xml, String written) throws IOException {
        StringWriter out = new StringWriter();
        try (Writer writer = new BracesApart(out)) {
            writer.write(xml);
        }
        assertThat(out).hasToString(written);
    }
}
