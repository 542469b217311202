package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.CalculatedEntry;
import dev.mondai.exporter.moodle.schema.CategoryEntry;
import dev.mondai.exporter.moodle.schema.DescriptionEntry;
import dev.mondai.exporter.moodle.schema.DragIntoTextEntry;
import dev.mondai.exporter.moodle.schema.EssayEntry;
import dev.mondai.exporter.moodle.schema.GapSelectEntry;
import dev.mondai.exporter.moodle.schema.MatchingEntry;
import dev.mondai.exporter.moodle.schema.MultianswerEntry;
import dev.mondai.exporter.moodle.schema.MultichoiceEntry;
import dev.mondai.exporter.moodle.schema.NumericalEntry;
import dev.mondai.exporter.moodle.schema.OrderingEntry;
import dev.mondai.exporter.moodle.schema.ShortAnswerEntry;
import dev.mondai.exporter.moodle.schema.TrueFalseEntry;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;

/** The one JAXB context of this format, made when it is first needed: it takes a fifth of a second. */
final class MoodleSchema {

    private static final Class<?>[] ENTRIES = {
        CalculatedEntry.class,
        CategoryEntry.class,
        DescriptionEntry.class,
        DragIntoTextEntry.class,
        EssayEntry.class,
        GapSelectEntry.class,
        MatchingEntry.class,
        MultianswerEntry.class,
        MultichoiceEntry.class,
        NumericalEntry.class,
        OrderingEntry.class,
        ShortAnswerEntry.class,
        TrueFalseEntry.class
    };

    private MoodleSchema() {}

    static JAXBContext context() {
        return Lazy.CONTEXT;
    }

    private static final class Lazy {

        private static final JAXBContext CONTEXT = make();

        private static JAXBContext make() {
            try {
                return JAXBContext.newInstance(ENTRIES);
            } catch (JAXBException e) {
                throw new IllegalStateException("the schema classes are wrong", e);
            }
        }
    }
}
