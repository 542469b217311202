/**
 * SVG without what could run code or fetch from elsewhere.
 *
 * <p>Targets embed pictures as they are, and some hand them to a browser as documents of their own, where a script in an SVG
 * runs with the rights of the site. So {@link dev.mondai.text.MediaFile#open} lets SVG through {@link
 * dev.mondai.text.svg.CleanSvg} alone.
 */
@NullMarked
package dev.mondai.text.svg;

import org.jspecify.annotations.NullMarked;
