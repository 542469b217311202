package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.OrderingQuestion;
import dev.mondai.text.MarkdownWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderingReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"1. a\n2. **b**\n3. A. c", "1. a\n1. **b**\n1. A. c", "- a\n\n- **b**\n\n- A. c"})
    void readsTheEntriesInTheirOrder(String list) {
        assertThat(entries(list)).containsExactly("a", "**b**", "A. c");
    }

    @Test
    void keepsBlocksWithinAnEntry() {
        assertThat(entries("1. a\n\n   ```\n   x\n   ```\n2. b")).containsExactly("a\n\n```\nx\n```", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            text            # entry-stray
            1. a            # entries-missing
            1. a;2.;3. b    # entry-empty
            1. a;3. b       # label-sequence
            2. a;3. b       # label-sequence label-sequence
            - a;- b;- a     # entries-equal
            """)
    void reportsWhatIsNoOrder(String list, String codes) {
        assertThat(ReadBank.of(question(list.replace(';', '\n'))).codes()).containsExactly(codes.split(" "));
    }

    private static String question(String list) {
        return "# Steps\n\n## Question\n\nOrder.\n\n## Order\n\n" + list + "\n";
    }

    private static List<String> entries(String list) {
        ReadBank bank = ReadBank.of(question(list));
        assertThat(bank.told()).isEmpty();
        OrderingQuestion question = (OrderingQuestion) bank.questions().get(0);
        return question.entries().stream().map(MarkdownWriter.create()::write).toList();
    }
}
