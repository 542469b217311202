package dev.mondai.exporter.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoteIdsTest {

    @Test
    void areTimesOfThePast() {
        long id = new NoteIds().idFor("guid", (from, to) -> {});
        assertThat(id).isBetween(1_420_070_400_000L, 1_735_689_600_000L);
    }

    @Test
    void doNotDependOnTheOrderOfTheNotesEvenWhereTheyCollide() {
        List<String> guids =
                new ArrayList<>(IntStream.range(0, 60).mapToObj(i -> "guid" + i).toList());
        Map<String, Long> inOrder = ids(guids);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(guids, new Random(seed));
            assertThat(ids(guids)).isEqualTo(inOrder);
        }
        assertThat(inOrder.values()).doesNotHaveDuplicates();
    }

    /** As a table would hold them, so few that most notes have to make room. */
    private static Map<String, Long> ids(List<String> guids) {
        NoteIds ids = new NoteIds(64);
        Map<Long, String> table = new HashMap<>();
        for (String guid : guids) {
            long id = ids.idFor(guid, (from, to) -> {
                assertThat(table).doesNotContainKey(to);
                table.put(to, table.remove(from));
            });
            assertThat(table.put(id, guid)).isNull();
        }
        Map<String, Long> byGuid = new HashMap<>();
        table.forEach((id, guid) -> byGuid.put(guid, id));
        return byGuid;
    }
}
