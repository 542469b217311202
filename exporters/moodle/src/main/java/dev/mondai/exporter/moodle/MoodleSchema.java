package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.CategoryEntry;
import dev.mondai.exporter.moodle.schema.MultichoiceEntry;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;

/** The one JAXB context of this format, made when it is first needed: it takes a fifth of a second. */
final class MoodleSchema {

    private MoodleSchema() {}

    static JAXBContext context() {
        return Lazy.CONTEXT;
    }

    private static final class Lazy {

        private static final JAXBContext CONTEXT = make();

        private static JAXBContext make() {
            try {
                return JAXBContext.newInstance(CategoryEntry.class, MultichoiceEntry.class);
            } catch (JAXBException e) {
                throw new IllegalStateException("the schema classes are wrong", e);
            }
        }
    }
}
