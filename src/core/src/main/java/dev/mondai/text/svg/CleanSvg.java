package dev.mondai.text.svg;

import java.util.List;

/**
 * A picture in SVG that shows what it showed, and can do nothing else.
 *
 * <pre>{@code
 * CleanSvg svg = CleanSvg.of(Files.readAllBytes(file));
 * svg.bytes();      // to be embedded
 * svg.removed();    // [<script>, onload, href="https://example.org/a.png"]
 * }</pre>
 *
 * <p>What passes is an allow-list: the elements that draw, without {@code script}, {@code foreignObject} and SMIL's animations,
 * which can set any attribute (SVG 2, sections 2.5 and 15; SMIL Animation, section 3.1); no event handlers; addresses only
 * within the picture ({@code #…}) and, of images, as base64 pixels; no {@code xml:base}; style sheets that fetch nothing. A
 * DOCTYPE, which may declare attributes, and processing instructions, which may name style sheets and transformations, go
 * too; a picture that refers to entities is refused. The bytes are parsed by an XML parser, as browsers parse a picture, never mended as HTML.
 */
public final class CleanSvg {

    private final byte[] bytes;
    private final List<String> removed;

    CleanSvg(byte[] bytes, List<String> removed) {
        this.bytes = bytes;
        this.removed = List.copyOf(removed);
    }

    /**
     * The picture without what is not allowed.
     *
     * @throws SvgException if the bytes are no well-formed XML with the root {@code svg} of SVG's namespace, or refer to entities
     *     other than XML's own
     */
    public static CleanSvg of(byte[] svg) throws SvgException {
        return new SvgCleaning(svg).run();
    }

    /** The very bytes that came in, where nothing had to go; else the rest of the picture as UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What is gone, in the order in which it first stood there: elements, attributes, declarations, each as a few characters. */
    public List<String> removed() {
        return removed;
    }
}
