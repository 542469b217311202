package dev.mondai.exporter.excel;

import dev.mondai.text.Media;

/** Decides what stands in a cell's text for an image, a sound or a film, and may put the picture itself into the sheet. */
@FunctionalInterface
interface ImageText {

    String of(Media media);
}
