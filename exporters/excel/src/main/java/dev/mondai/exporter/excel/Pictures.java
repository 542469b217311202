package dev.mondai.exporter.excel;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.Media;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaPlayer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The pictures of the sheet {@code Questions}: each file is stored once and shown in its question's row. */
final class Pictures {

    /** POI keeps the drawing in memory, so there is an end to it; text takes over then. */
    static final int LIMIT = 10_000;

    private static final int GAP = 4;
    private static final Map<String, Integer> TYPES = Map.of(
            "image/png", Workbook.PICTURE_TYPE_PNG,
            "image/jpeg", Workbook.PICTURE_TYPE_JPEG,
            "image/gif", XSSFWorkbook.PICTURE_TYPE_GIF);

    private final StreamedWorkbook workbook;
    private final DiagnosticSink diagnostics;
    private final Map<String, Optional<PictureSize>> sizes = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private int shown;

    Pictures(StreamedWorkbook workbook, DiagnosticSink diagnostics) {
        this.workbook = workbook;
        this.diagnostics = diagnostics;
    }

    /** Pictures side by side in a cell, {@code top} pixels under its upper edge. */
    private record Place(int row, int column, int top, List<Picture> pictures) {}

    /**
     * What stands in the text for an image, a sound or a film: its description, and its address where the picture is not shown.
     *
     * @param show takes the picture where it can be shown
     */
    String textFor(Media media, QuestionInfo info, Consumer<Picture> show) {
        // Of sounds and films, the capabilities tell.
        if (media instanceof MediaPlayer || !(media.source() instanceof MediaFile file)) {
            return named(media);
        }
        Optional<String> obstacle = obstacle(file);
        if (obstacle.isPresent()) {
            diagnostics.report(Diagnostic.at(
                    info.source(),
                    ExcelCode.IMAGE_AS_TEXT,
                    ExcelExporter.ID,
                    info.name(),
                    file.name(),
                    obstacle.get()));
            return named(media);
        }
        shown++;
        PictureSize size = size(file).orElseThrow();
        int index = workbook.pictureIndex(file, TYPES.get(file.mediaType()));
        show.accept(Picture.scaled(index, size.width(), size.height()));
        return "[" + (media.alt().isEmpty() ? file.name() : media.alt()) + "]";
    }

    /** Shows pictures in a cell once {@link #finish} is called. */
    void place(int row, int column, int top, List<Picture> pictures) {
        places.add(new Place(row, column, top, List.copyOf(pictures)));
    }

    /** How many pixels pictures take side by side. */
    static int width(List<Picture> pictures) {
        return pictures.stream().mapToInt(picture -> picture.width() + GAP).sum() + GAP;
    }

    /** Puts the pictures in their places, now that the widths of the columns are known. */
    void finish(XSSFSheet sheet, List<ColumnWidth> widths) {
        if (!places.isEmpty()) {
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            places.forEach(
                    place -> draw(drawing, place, widths.get(place.column()).pixels()));
        }
    }

    private static void draw(XSSFDrawing drawing, Place place, int columnPixels) {
        int slot = (columnPixels - GAP) / place.pictures().size() - GAP;
        int left = GAP;
        for (Picture picture : place.pictures()) {
            Picture fitting = picture.within(Math.max(slot, 1), picture.height());
            XSSFClientAnchor anchor = anchor(place, fitting, left);
            // So that a filter which hides the row hides its pictures.
            anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
            drawing.createPicture(anchor, picture.index());
            left += fitting.width() + GAP;
        }
    }

    private static XSSFClientAnchor anchor(Place place, Picture picture, int left) {
        return new XSSFClientAnchor(
                Units.pixelToEMU(left),
                Units.pixelToEMU(place.top()),
                Units.pixelToEMU(left + picture.width()),
                Units.pixelToEMU(place.top() + picture.height()),
                place.column(),
                place.row(),
                place.column(),
                place.row());
    }

    private Optional<String> obstacle(MediaFile file) {
        if (!TYPES.containsKey(file.mediaType())) {
            return Optional.of(file.mediaType());
        }
        if (shown >= LIMIT) {
            return Optional.of("> " + LIMIT);
        }
        return size(file).isPresent() ? Optional.empty() : Optional.of("?");
    }

    private Optional<PictureSize> size(MediaFile file) {
        return sizes.computeIfAbsent(file.sha256(), hash -> PictureSize.of(file));
    }

    /** What stands for media that is not shown: its description and its address. */
    static String named(Media media) {
        String address = media.source().address();
        return media.alt().isEmpty() ? "[" + address + "]" : "[" + media.alt() + ": " + address + "]";
    }
}
