package dev.mondai.exporter.excel;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.ChoiceQuestion;
import dev.mondai.table.TableColumn;
import dev.mondai.text.Image;
import dev.mondai.text.MediaFile;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    @TempDir
    private Path folder;

    @Test
    void showsAPictureInItsCellUnderTheText() throws IOException {
        Export export = Export.of(folder, ask(png("a.png", 400, 200)));
        XSSFSheet sheet = export.questions();
        XSSFPicture picture =
                (XSSFPicture) sheet.getDrawingPatriarch().getShapes().get(0);
        XSSFClientAnchor anchor = picture.getClientAnchor();
        assertThat(anchor.getRow1()).isEqualTo(1).isEqualTo(anchor.getRow2());
        assertThat((int) anchor.getCol1()).isEqualTo(TableColumn.STEM.ordinal()).isEqualTo(anchor.getCol2());
        assertThat(anchor.getDx2() - anchor.getDx1()).isEqualTo(2 * (anchor.getDy2() - anchor.getDy1()));
        assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(90);
        assertThat(export.text(TableColumn.STEM)).isEqualTo("See [A drawing]");
        assertThat(export.codes()).isEmpty();
    }

    @Test
    void storesThePicturesOwnBytes() throws IOException {
        MediaFile file = png("a.png", 30, 20);
        Export export = Export.of(folder, ask(file));
        try (ZipFile zip = new ZipFile(export.file().toFile());
                InputStream stored = zip.getInputStream(zip.getEntry("xl/media/image1.png"))) {
            assertThat(stored.readAllBytes()).isEqualTo(Files.readAllBytes(file.file()));
        }
    }

    @Test
    void storesAPictureOnceHoweverOftenItIsShown() throws IOException {
        MediaFile file = png("a.png", 30, 20);
        String dump = Export.of(folder, ask(file), ask(file), ask(png("b.png", 31, 20)))
                .dump();
        assertThat(dump.lines().filter(line -> line.startsWith("picture:")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("picture: row 2, column 5, /xl/media/image1.png"))
                .anyMatch(line -> line.startsWith("picture: row 3, column 5, /xl/media/image1.png"))
                .anyMatch(line -> line.startsWith("picture: row 4, column 5, /xl/media/image2.png"));
    }

    @Test
    void writesThePathOfAPictureThatExcelDoesNotTake() throws IOException {
        Path svg = Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Export export = Export.of(folder, ask(new MediaFile("media/a.svg", "image/svg+xml", "0".repeat(64), 1, svg)));
        assertThat(export.text(TableColumn.STEM)).isEqualTo("See [A drawing: media/a.svg]");
        assertThat(export.codes()).containsExactly("image-as-text");
    }

    @Test
    void writesThePathOfABrokenPicture() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.png"), "no picture");
        Export export = Export.of(folder, ask(new MediaFile("a.png", "image/png", "0".repeat(64), 1, broken)));
        assertThat(export.text(TableColumn.STEM)).isEqualTo("See [A drawing: a.png]");
        assertThat(export.codes()).containsExactly("image-as-text");
    }

    @Test
    void makesNoRowHigherThanExcelAllows() throws IOException {
        RichText stem = RichText.plain("long\n".repeat(100)).then(stem(png("a.png", 30, 20)));
        ChoiceQuestion question = question(stem).key("a").choice("b").make();
        assertThat(Export.of(folder, question).questions().getRow(1).getHeightInPoints())
                .isLessThanOrEqualTo(409);
    }

    private MediaFile png(String name, int width, int height) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return new MediaFile(name, "image/png", name.repeat(16), Files.size(file), file);
    }

    private static RichText stem(MediaFile file) {
        return RichText.of(new Paragraph(List.of(new Text("See "), new Image(file, "A drawing", "", null, null))));
    }

    private static ChoiceQuestion ask(MediaFile file) {
        return question(stem(file)).key("a").choice("b").make();
    }
}
