package dev.mondai.text;

import java.util.List;
import java.util.Locale;

/** Addresses of links and images. */
public final class WebAddress {

    private static final List<String> RUNS_CODE = List.of("javascript:", "vbscript:", "data:");
    private static final List<String> HARMLESS_DATA =
            List.of("data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp");
    private static final String RESERVED = "%?#\\ ";

    private WebAddress() {}

    /**
     * Whether following the address can do no harm: its scheme is not one that browsers run as code ({@code javascript:},
     * {@code vbscript:}, and {@code data:} other than pixels), however it is disguised with blanks and control
     * characters, which browsers skip (WHATWG URL Standard, basic URL parser).
     */
    public static boolean isHarmless(String address) {
        String seen = scheme(address);
        return RUNS_CODE.stream().noneMatch(seen::startsWith)
                || HARMLESS_DATA.stream().anyMatch(seen::startsWith);
    }

    /** The relative address of a file, which may have any name. */
    static String ofFile(String name) {
        StringBuilder address = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (RESERVED.indexOf(c) >= 0) {
                address.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                address.append(c);
            }
        }
        return address.toString();
    }

    private static String scheme(String address) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < address.length() && seen.length() < 20; i++) {
            char c = address.charAt(i);
            if (c > ' ' && !Character.isISOControl(c)) {
                seen.append(Character.toLowerCase(c));
            }
        }
        return seen.toString();
    }
}
