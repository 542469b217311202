package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.AssessmentTest;
import dev.mondai.exporter.qti.schema.AssessmentTest.ItemRef;
import dev.mondai.exporter.qti.schema.AssessmentTest.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items of a package by category, kept as identifiers alone, and the test that lists them. */
final class TestTree {

    private final Place top = new Place("", null);
    private final List<String> identifiers = new ArrayList<>();

    /** Where items go: a category, a group, or the variants of a question. */
    static final class Place {

        private final String title;
        private final @Nullable Integer select;
        private final Map<String, Place> categories = new LinkedHashMap<>();
        private final List<Object> parts = new ArrayList<>();

        private Place(String title, @Nullable Integer select) {
            this.title = title;
            this.select = select;
        }

        /**
         * A place of its own within this one.
         *
         * @param select how many of its parts a learner gets; null for all
         */
        Place inner(String innerTitle, @Nullable Integer innerSelect) {
            Place place = new Place(innerTitle, innerSelect);
            parts.add(place);
            return place;
        }

        private Place category(String step) {
            return categories.computeIfAbsent(step, name -> inner(name, null));
        }

        private Section section(String name, Identifiers identifiers) {
            String identifier = sectionIdentifier(name, identifiers);
            List<Object> inner = new ArrayList<>();
            int sections = 0;
            for (Object part : parts) {
                inner.add(
                        part instanceof Place place
                                ? place.section(name + "-" + ++sections, identifiers)
                                : reference((String) part));
            }
            return new Section(identifier, title, inner).selecting(select);
        }
    }

    /** The place of a category. */
    Place place(List<String> path) {
        Place place = top;
        for (String step : path) {
            place = place.category(step);
        }
        return place;
    }

    void add(Place place, String identifier) {
        place.parts.add(identifier);
        identifiers.add(identifier);
    }

    /** All items in the order of the bank. */
    List<String> identifiers() {
        return identifiers;
    }

    /**
     * The test in the order of the bank. A part of a test holds sections alone (QTI 2.1, information model, testPart), so
     * items without a category stand in sections named as the test, each for what stands between two categories or groups.
     *
     * @param identifiers those of the items, which no section may have
     */
    AssessmentTest test(String identifier, String title, Identifiers identifiers) {
        List<Section> sections = new ArrayList<>();
        Place loose = new Place(title, null);
        for (Object part : top.parts) {
            if (part instanceof Place place) {
                loose = flush(loose, sections, identifiers);
                add(place, sections, identifiers);
            } else {
                loose.parts.add(part);
            }
        }
        flush(loose, sections, identifiers);
        if (sections.isEmpty()) {
            add(loose, sections, identifiers);
        }
        return new AssessmentTest(identifier, title, identifiers.of("part-", "part1"), sections);
    }

    private static Place flush(Place loose, List<Section> sections, Identifiers identifiers) {
        if (loose.parts.isEmpty()) {
            return loose;
        }
        add(loose, sections, identifiers);
        return new Place(loose.title, null);
    }

    private static void add(Place place, List<Section> sections, Identifiers identifiers) {
        sections.add(place.section("s" + (sections.size() + 1), identifiers));
    }

    /** It says the section's place in the tree, {@code s1-2}, unless an item is called so: both share a name space. */
    private static String sectionIdentifier(String name, Identifiers identifiers) {
        return identifiers.of("section-", name);
    }

    private static ItemRef reference(String item) {
        return new ItemRef(item, "../" + PackageSink.itemPath(item));
    }
}
