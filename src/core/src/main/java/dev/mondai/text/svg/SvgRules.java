package dev.mondai.text.svg;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** Which elements and attributes of an SVG may stay. */
final class SvgRules {

    /** SVG's namespace (SVG 2, section 1.3). */
    static final String SVG = "http://www.w3.org/2000/svg";

    private static final String EVENTS = "http://www.w3.org/2001/xml-events";

    /** What drawing programs note down for themselves, and nobody draws. */
    private static final Set<String> NOTES = Set.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/",
            "http://creativecommons.org/ns#",
            "http://web.resource.org/cc/",
            "http://www.inkscape.org/namespaces/inkscape",
            "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd");

    /** SVG 1.1, appendix J, and SVG 2, appendix F, without what runs, moves, fetches or holds another language. */
    private static final Set<String> ELEMENTS = Set.of(
            ("svg g defs symbol use switch a view title desc metadata style path rect circle ellipse line polyline polygon"
                            + " text tspan tref textPath altGlyph altGlyphDef altGlyphItem glyphRef image"
                            + " linearGradient radialGradient stop meshgradient meshrow meshpatch pattern hatch hatchpath"
                            + " solidcolor clipPath mask marker filter feBlend feColorMatrix feComponentTransfer feComposite"
                            + " feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood"
                            + " feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology"
                            + " feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence font font-face"
                            + " font-face-src font-face-name glyph missing-glyph hkern vkern"
                            + " flowRoot flowRegion flowPara flowSpan flowLine")
                    .split(" "));

    private static final Set<String> IMAGES = Set.of("image", "feImage");

    private static final Pattern PIXELS =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\\s]*", Pattern.CASE_INSENSITIVE);

    private SvgRules() {}

    static boolean isRoot(QName element) {
        return element.equals(new QName(SVG, "svg"));
    }

    static boolean allows(QName element) {
        return element.getNamespaceURI().equals(SVG)
                ? ELEMENTS.contains(element.getLocalPart())
                : NOTES.contains(element.getNamespaceURI());
    }

    /** Whether an attribute of an allowed element may stay. */
    static boolean allows(QName element, QName attribute, String value) {
        String name = attribute.getLocalPart().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "href" -> isLocal(value) || IMAGES.contains(element.getLocalPart()) && isPixels(value);
            case "style" -> SvgStyle.isHarmlessAttribute(value);
            case "src", "ping" -> false;
            case "base" -> !attribute.getNamespaceURI().equals(XMLConstants.XML_NS_URI);
            default ->
                !name.startsWith("on")
                        && !attribute.getNamespaceURI().equals(EVENTS)
                        && SvgStyle.isHarmlessValue(value);
        };
    }

    private static boolean isLocal(String address) {
        return address.strip().startsWith("#");
    }

    private static boolean isPixels(String address) {
        return PIXELS.matcher(address.strip()).matches();
    }
}
