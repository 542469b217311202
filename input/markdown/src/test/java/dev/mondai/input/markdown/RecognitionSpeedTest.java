package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.input.markdown.generated.RandomBank;
import dev.mondai.input.markdown.layout.Recognizer;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recognising a layout costs less than a third of the whole reading of the same documents, measured in one run. */
@Tag("speed")
class RecognitionSpeedTest {

    private static final int DOCUMENTS = 120;
    private static final int ROUNDS = 30;

    /** Those that the reader knows: some of the documents have only carriage returns. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** The cheapest of all rounds is what the work costs; other work on the machine makes the others dearer. */
    @Test
    void isLessThanAThirdOfReading() {
        List<String> documents = LongStream.range(0, DOCUMENTS)
                .mapToObj(seed -> RandomBank.of(seed).markdown())
                .toList();
        long reading = Long.MAX_VALUE;
        long recognising = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            reading = Math.min(reading, nanoseconds(() -> documents.forEach(ReadBank::of)));
            recognising = Math.min(recognising, nanoseconds(() -> documents.forEach(RecognitionSpeedTest::recognise)));
        }
        assertThat((double) recognising / reading)
                .as("recognising / reading")
                .isPositive()
                .isLessThan(1.0 / 3);
    }

    private static void recognise(String document) {
        Recognizer.recognize(Arrays.asList(LINE_END.split(document, -1)), Vocabulary.builtIn(), Pairs.NONE);
    }

    private static long nanoseconds(Runnable work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
