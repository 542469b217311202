package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.lom.Classification;
import dev.mondai.exporter.qti.schema.lom.Educational;
import dev.mondai.exporter.qti.schema.lom.General;
import dev.mondai.exporter.qti.schema.lom.Lom;
import dev.mondai.model.QuestionInfo;
import java.util.ArrayList;
import java.util.List;

/** Describes a question in LOM: its own id, and tags and category by which it can be found. */
final class ItemMetadata {

    private ItemMetadata() {}

    /** Tags with {@code /} or {@code ::} are paths too. */
    static Lom of(QuestionInfo info) {
        General general = new General(info.id(), info.name(), info.language(), info.tags());
        String difficulty = info.difficulty();
        return new Lom(general, difficulty == null ? null : new Educational(difficulty), classifications(info));
    }

    private static List<Classification> classifications(QuestionInfo info) {
        List<Classification> paths = new ArrayList<>();
        if (!info.category().isEmpty()) {
            paths.add(new Classification("category", info.category()));
        }
        for (String tag : info.tags()) {
            List<String> steps = List.of(tag.split("/|::"));
            if (steps.size() > 1) {
                paths.add(new Classification("tag", steps));
            }
        }
        return paths;
    }
}
