package dev.mondai.text.svg;

import java.util.regex.Pattern;

/** Tells which CSS fetches nothing. */
final class SvgStyle {

    /** Functions that take an address (CSS Values and Units 4, section 4.5; CSS Images 4, sections 2.4 and 3.1), and old IE's. */
    private static final Pattern FETCHES = Pattern.compile(
            "url\\((?!\\s*['\"]?\\s*#)|(?:image|image-set|src|expression)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private SvgStyle() {}

    /** A whole style sheet: without at-rules, which import and define fonts, and without escapes, which disguise names. */
    static boolean isHarmlessSheet(String css) {
        return css.indexOf('@') < 0 && isHarmlessAttribute(css);
    }

    /** Declarations in an attribute, where no at-rule can stand. */
    static boolean isHarmlessAttribute(String css) {
        return css.indexOf('\\') < 0 && css.indexOf('<') < 0 && !fetches(css);
    }

    /** The value of any attribute, most of which are CSS properties too (SVG 2, section 6.6). */
    static boolean isHarmlessValue(String value) {
        boolean mayHideAFunction = value.indexOf('\\') >= 0 && value.indexOf('(') >= 0;
        return !mayHideAFunction && !fetches(value);
    }

    private static boolean fetches(String css) {
        return FETCHES.matcher(css).find();
    }
}
