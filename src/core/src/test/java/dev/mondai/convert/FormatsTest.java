package dev.mondai.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mondai.spi.BankExporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void sortsFormatsByTheirIds() {
        Formats formats = Formats.of(List.of(), List.of(exporter("b"), exporter("a")));
        assertThat(formats.exporters()).extracting(BankExporter::id).containsExactly("a", "b");
    }

    @Test
    void namesBothClassesWhereTwoFormatsHaveOneId() {
        assertThatThrownBy(() -> Formats.of(List.of(), List.of(exporter("a"), exporter("a"))))
                .hasMessage("two formats call themselves “a”: %1$s and %1$s", NameExporter.class.getName());
    }

    @Test
    void listsTheKnownTargetsWhereOneIsUnknown() {
        Formats formats = Formats.of(List.of(new LineReader()), List.of(exporter("a"), exporter("b")));
        assertThatThrownBy(() -> formats.exporter("c")).hasMessage("unknown target “c”; known: a, b");
        assertThatThrownBy(() -> formats.reader("c")).hasMessage("unknown input format “c”; known: lines");
    }

    private static NameExporter exporter(String id) {
        return new NameExporter(id, "never", false);
    }
}
