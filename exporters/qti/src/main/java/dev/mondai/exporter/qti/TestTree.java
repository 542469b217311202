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

        /** A section's identifier says its place in the tree: {@code s1-2}. */
        private Section section(String identifier) {
            List<Object> inner = new ArrayList<>();
            int sections = 0;
            for (Object part : parts) {
                inner.add(
                        part instanceof Place place
                                ? place.section(identifier + "-" + ++sections)
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

    /** Items without a category come last, in a section named as the test. */
    AssessmentTest test(String identifier, String title) {
        List<Section> sections = new ArrayList<>();
        List<Object> loose = new ArrayList<>();
        for (Object part : top.parts) {
            if (part instanceof Place place) {
                sections.add(place.section("s" + (sections.size() + 1)));
            } else {
                loose.add(reference((String) part));
            }
        }
        if (!loose.isEmpty() || sections.isEmpty()) {
            sections.add(new Section("s0", title, loose));
        }
        return new AssessmentTest(identifier, title, sections);
    }

    private static ItemRef reference(String item) {
        return new ItemRef(item, "../" + PackageSink.itemPath(item));
    }
}
