package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.exporter.markdown.MarkdownExporter;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.TextExport;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Questions made by chance go to Markdown and come back equal; what comes back is written with the same bytes. */
class HostileQuestionsTest {

    private static final int QUESTIONS = 500;
    private static final int SHOWN = 5;
    private static final Pattern PLACE = Pattern.compile("(?s), source=Location\\[.*?\\](?=, body=)");
    private static final BankInfo BANK = new BankInfo("bank", "bank", "en", RichText.EMPTY);

    @Test
    void comeBackAsTheyWere() {
        Map<Long, String> faults = new TreeMap<>();
        for (long seed = 0; seed < QUESTIONS; seed++) {
            String fault = fault(HostileQuestions.of(seed));
            if (!fault.isEmpty()) {
                faults.put(seed, fault);
            }
        }
        String told = faults.entrySet().stream()
                .limit(SHOWN)
                .map(fault -> "\n=== seed " + fault.getKey() + "\n" + fault.getValue())
                .collect(Collectors.joining());
        assertThat(faults.keySet()).as(told).isEmpty();
    }

    private static String fault(Question question) {
        String written = write(question);
        ReadBank bank = ReadBank.of(written);
        if (!bank.questions().equals(List.of(question))) {
            return written + "--- told\n" + bank.told() + "--- difference\n" + difference(question, bank.questions());
        }
        String again = write(bank.questions().get(0));
        return again.equals(written) ? "" : written + "--- again\n" + again;
    }

    private static String write(Question question) {
        return TextExport.of(BANK, new MarkdownExporter(), question).text();
    }

    /** From where the two differ. */
    private static String difference(Question expected, List<Question> read) {
        List<String> lines = new ArrayList<>();
        String meant = PLACE.matcher(List.of(expected).toString()).replaceAll("");
        String got = PLACE.matcher(read.toString()).replaceAll("");
        int at = 0;
        while (at < Math.min(meant.length(), got.length()) && meant.charAt(at) == got.charAt(at)) {
            at++;
        }
        lines.add("meant " + meant.substring(Math.max(0, at - 120), Math.min(meant.length(), at + 160)));
        lines.add("read  " + got.substring(Math.max(0, at - 120), Math.min(got.length(), at + 160)));
        return String.join("\n", lines);
    }
}
