package dev.mondai.convert;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.PrimitiveIterator;

/** What names of files say. */
final class FileNames {

    /** By code point, so that the order is the same on every machine, also outside the basic plane. */
    static final Comparator<String> BY_CODE_POINT = FileNames::compare;

    private FileNames() {}

    /** The longest of the extensions that a name ends in, with its dot; empty where it ends in none. */
    static String ending(String fileName, Collection<String> extensions) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream()
                .map(extension -> "." + extension)
                .filter(ending -> lower.endsWith(ending) && lower.length() > ending.length())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** A name without one of the extensions, or else without what follows its last dot. */
    static String stem(String fileName, Collection<String> extensions) {
        String ending = ending(fileName, extensions);
        int dot = fileName.lastIndexOf('.');
        int length = !ending.isEmpty() ? fileName.length() - ending.length() : dot > 0 ? dot : fileName.length();
        return fileName.substring(0, length);
    }

    /** Whether a file or folder inside an input folder is none of the bank's. */
    static boolean isSkipped(String fileName) {
        return fileName.startsWith(".") || fileName.startsWith("_");
    }

    private static int compare(String one, String other) {
        PrimitiveIterator.OfInt left = one.codePoints().iterator();
        PrimitiveIterator.OfInt right = other.codePoints().iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = Integer.compare(left.nextInt(), right.nextInt());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }
}
