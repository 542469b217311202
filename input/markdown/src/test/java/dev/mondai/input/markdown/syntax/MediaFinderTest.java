package dev.mondai.input.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.diagnostic.Location;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaSource;
import dev.mondai.text.RemoteMedia;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFinderTest {

    private static final Location PLACE = new Location("unit/bank.md", 3, 1, "");
    private static final String GIF = "GIF89a";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>";

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();
    private Path root;
    private Path temporary;
    private MediaResolver resolver;

    @BeforeEach
    void makeABank() throws IOException {
        temporary = Files.createDirectories(folder.resolve("temporary"));
        root = Files.createDirectories(folder.resolve("bank"));
        Files.createDirectories(root.resolve("unit"));
        resolver = new MediaFinder(root, () -> temporary, diagnostics).in(root.resolve("unit"));
    }

    @Test
    void looksBesideTheDocumentFirst() throws IOException {
        write("bank/unit/a.gif", GIF + "unit");
        write("bank/a.gif", GIF + "root");
        write("bank/b.gif", GIF);
        assertThat(find("a.gif").name()).isEqualTo("unit/a.gif");
        assertThat(find("../a.gif").name()).isEqualTo("a.gif");
        assertThat(find("b.gif").name()).isEqualTo("b.gif");
        assertThat(find("/b.gif").name()).isEqualTo("b.gif");
        assertThat(codes()).isEmpty();
    }

    @Test
    void tellsWhatTheFileHolds() throws IOException {
        write("bank/b.gif", GIF);
        MediaFile file = find("b.gif");
        assertThat(file.mediaType()).isEqualTo("image/gif");
        assertThat(file.size()).isEqualTo(6);
        assertThat(file.sha256()).isEqualTo("610f5ae4d76e332636a17bd357fd6ce99029316a99d320280d4d77a746bf29e8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"図%201.gif", "%E5%9B%B3 1.gif", "図 1.gif"})
    void readsPercentEncodedNames(String address) throws IOException {
        write("bank/図 1.gif", GIF);
        assertThat(find(address).name()).isEqualTo("図 1.gif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%.gif", "50%25.gif"})
    void readsAPercentSignThatWasNotEncoded(String address) throws IOException {
        write("bank/50%.gif", GIF);
        assertThat(find(address).name()).isEqualTo("50%.gif");
    }

    @Test
    void findsNamesInTheOtherNormalForm() throws IOException {
        write("bank/か\u3099.gif", GIF);
        assertThat(find("が.gif").name()).isEqualTo("か\u3099.gif");
    }

    @ParameterizedTest
    @CsvSource({
        "missing.gif, media-missing",
        "'', media-missing",
        "../../secret.gif, media-outside-root",
        "%2e%2e/%2E%2e/secret.gif, media-outside-root",
        "link.gif, media-outside-root",
        "linked/secret.gif, media-outside-root",
        "text.gif, media-type",
        "file:///etc/hostname, media-address",
        "'javascript:alert(1)', media-address",
        "'data:image/png;base64,AAAA', media-type",
        "'data:image/png;base64,A-A_', media-data",
        "'data:image/png', media-data",
        "photo.png, media-contradiction",
        "page.png, media-contradiction",
        "pointer.png, media-contradiction",
        "'data:image/jpeg,GIF89a', media-contradiction",
        "'data:text/html,GIF89a', media-contradiction",
        "'data:image/png,<!DOCTYPE html><svg>', media-contradiction",
    })
    void refusesWhatIsNoImageOfTheBank(String address, String code) throws IOException {
        write("secret.gif", GIF);
        write("bank/text.gif", "text");
        write("bank/photo.png", GIF);
        write("bank/page.png", "\n<!-- 404 -->\n<HTML lang=en>");
        write("bank/pointer.png", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n");
        Files.createSymbolicLink(root.resolve("link.gif"), folder.resolve("secret.gif"));
        Files.createSymbolicLink(root.resolve("linked"), folder);
        assertThat(resolver.resolve(address, PLACE)).isEmpty();
        assertThat(codes()).containsExactly(code);
        assertThat(diagnostics.all().get(0).location()).isEqualTo(PLACE);
    }

    @Test
    void namesWhatMediaSayAndWhatTheyAre() throws IOException {
        write("bank/photo.png", GIF);
        resolver.resolve("photo.png", PLACE);
        resolver.resolve("data:image/jpeg;base64,R0lGODlh" + "A".repeat(400), PLACE);
        assertThat(diagnostics.all().get(0).arguments()).containsExactly("photo.png", ".png", "GIF");
        assertThat(diagnostics.all().get(1).arguments())
                .containsExactly("data:image/jpeg;base64,R0lGODlhAAAAAAAAA…", "image/jpeg", "GIF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/gif;base64,R0lGODlh",
                "DATA:IMAGE/GIF;BASE64,R0lG%4fDlh",
                "data:image/gif;name=a.gif;base64,R0lG\n  ODlh",
                "data:image/gif,GIF89a",
                "data:,%47IF89a",
                "data:application/octet-stream,GIF89a",
            })
    void readsMediaThatStandInTheText(String address) throws IOException {
        MediaFile file = find(address);
        assertThat(file.name()).isEqualTo("610f5ae4d76e3326.gif").isEqualTo(file.contentName());
        assertThat(file.open().readAllBytes()).isEqualTo(bytes(GIF));
        assertThat(codes()).isEmpty();
    }

    @Test
    void keepsOneCopyOfWhatStandsInTheText() throws IOException {
        assertThat(find("data:image/gif,GIF89a")).isEqualTo(find("data:image/gif;base64,R0lGODlh"));
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void cleansSvgThatStandsInTheText() throws IOException {
        MediaFile file = find("data:image/svg+xml;utf8," + SVG + "<script>1</script><rect/></svg>");
        assertThat(new String(file.open().readAllBytes(), StandardCharsets.UTF_8))
                .contains("<rect/>")
                .doesNotContain("script");
        assertThat(codes()).containsExactly("media-cleaned");
    }

    @Test
    void refusesWhatIsTooLargeToStandInTheText() {
        assertThat(resolver.resolve("data:image/gif,GIF89a" + "A".repeat(1 << 24), PLACE))
                .isEmpty();
        assertThat(codes()).containsExactly("media-data-size");
    }

    @Test
    void findsABareNameAnywhereBelowTheRoot() throws IOException {
        Files.createDirectories(root.resolve("media/2024"));
        write("bank/media/2024/tokyo.gif", GIF);
        write("bank/media/2024/が.gif", GIF);
        assertThat(find("tokyo.gif").name()).isEqualTo("media/2024/tokyo.gif");
        assertThat(find("か\u3099.gif").name()).isEqualTo("media/2024/が.gif");
        assertThat(resolver.resolve("2024/tokyo.gif", PLACE)).isEmpty();
        assertThat(codes()).containsExactly("media-missing");
    }

    @Test
    void doesNotChooseBetweenFilesOfOneName() throws IOException {
        for (String place : List.of("b", "a", ".git", "expected", "a/.cache")) {
            Files.createDirectories(root.resolve(place));
            write("bank/" + place + "/tokyo.gif", GIF);
        }
        assertThat(resolver.resolve("tokyo.gif", PLACE)).isEmpty();
        assertThat(codes()).containsExactly("media-ambiguous");
        assertThat(diagnostics.all().get(0).arguments()).containsExactly("tokyo.gif", "a/tokyo.gif, b/tokyo.gif");
    }

    @Test
    void findsNoBareNameBehindALinkOrInHiddenFolders() throws IOException {
        write("secret.gif", GIF);
        Files.createDirectories(root.resolve("a"));
        Files.createDirectories(root.resolve(".git"));
        write("bank/.git/hidden.gif", GIF);
        Files.createSymbolicLink(root.resolve("a/out.gif"), folder.resolve("secret.gif"));
        Files.createSymbolicLink(root.resolve("a/dangling.gif"), folder.resolve("nowhere.gif"));
        Files.createSymbolicLink(root.resolve("b"), folder);
        assertThat(resolver.resolve("out.gif", PLACE)).isEmpty();
        assertThat(resolver.resolve("hidden.gif", PLACE)).isEmpty();
        assertThat(resolver.resolve("dangling.gif", PLACE)).isEmpty();
        assertThat(resolver.resolve("secret.gif", PLACE)).isEmpty();
        assertThat(codes()).containsExactly("media-outside-root", "media-missing", "media-missing", "media-missing");
    }

    @Test
    void takesScriptsOutOfSvg() throws IOException {
        write("bank/a.svg", SVG + "<script>alert(1)</script><g onload='alert(1)'/><rect/></svg>");
        MediaFile file = find("a.svg");
        assertThat(find("/a.svg")).isEqualTo(file);
        assertThat(codes()).containsExactly("media-cleaned");
        assertThat(diagnostics.all().get(0).arguments()).containsExactly("a.svg", "<script>, onload=\"alert(1)\"");
        byte[] clean = file.open().readAllBytes();
        assertThat(new String(clean, StandardCharsets.UTF_8))
                .contains("<rect/>")
                .doesNotContain("alert");
        assertThat(file.size()).isEqualTo(clean.length);
    }

    /** Equal pictures have equal names in every target, so the hash must be that of what is written. */
    @Test
    void describesSvgAsItIsWritten() throws IOException {
        write("bank/a.svg", SVG + "<script/></svg>");
        write("bank/b.svg", SVG + "<set/></svg>");
        write("bank/c.svg", SVG + "</svg>");
        assertThat(find("a.svg").sha256()).isEqualTo(find("b.svg").sha256());
        assertThat(find("c.svg").open().readAllBytes()).isEqualTo(Files.readAllBytes(root.resolve("c.svg")));
    }

    @Test
    void refusesABrokenSvg() throws IOException {
        write("bank/a.svg", SVG + "\n</svg");
        write("bank/b.svg", SVG + " ".repeat(1 << 24) + "</svg>");
        assertThat(resolver.resolve("a.svg", PLACE)).isEmpty();
        assertThat(resolver.resolve("b.svg", PLACE)).isEmpty();
        assertThat(codes()).containsExactly("media-svg", "media-svg-size");
        assertThat(diagnostics.all().get(0).arguments()).containsExactly("a.svg", "2", "6");
    }

    @Test
    void refusesANameThatNoFileCanHave() {
        assertThat(resolver.resolve("a%00.gif", PLACE)).isEmpty();
        assertThat(codes()).containsExactly("media-missing");
    }

    @Test
    void leavesImagesOfTheWebThere() {
        assertThat(resolver.resolve("https://example.com/a.png", PLACE))
                .contains(new RemoteMedia("https://example.com/a.png"));
        assertThat(resolver.resolve("//example.com/a.png", PLACE))
                .contains(new RemoteMedia("https://example.com/a.png"));
        assertThat(codes()).containsExactly("media-remote", "media-remote");
    }

    @Test
    void knowsTheKindsOfRecordings() {
        assertThat(MediaType.of(bytes("ID3\u0003"))).contains(MediaType.MP3);
        assertThat(MediaType.of(bytes("\u00FF\u00FB\u0090d"))).contains(MediaType.MP3);
        assertThat(MediaType.of(bytes("RIFF1234WAVEfmt "))).contains(MediaType.WAV);
        assertThat(MediaType.of(bytes("OggS\u0000\u0002........OpusHead"))).contains(MediaType.OGG);
        assertThat(MediaType.of(bytes("OggS\u0000\u0002........\u0080theora"))).contains(MediaType.OGV);
        assertThat(MediaType.of(bytes("fLaC"))).contains(MediaType.FLAC);
        assertThat(MediaType.of(bytes("1234ftypM4A "))).contains(MediaType.M4A);
        assertThat(MediaType.of(bytes("1234ftypisom"))).contains(MediaType.MP4);
        assertThat(MediaType.of(bytes("\u001AE\u00DF\u00A3\u0042\u0082webm"))).contains(MediaType.WEBM);
        assertThat(MediaType.of(bytes("1234ftypavif"))).isEmpty();
        assertThat(MediaType.of(bytes("1234ftypqt  "))).isEmpty();
        assertThat(MediaType.of(bytes("RIFF1234AVI "))).isEmpty();
    }

    @Test
    void knowsTheKindsOfPictures() {
        assertThat(MediaType.of(bytes("\u0089PNG\r\n\u001A\n..."))).contains(MediaType.PNG);
        assertThat(MediaType.of(bytes("\u00FF\u00D8\u00FF\u00E0"))).contains(MediaType.JPEG);
        assertThat(MediaType.of(bytes("GIF87a"))).contains(MediaType.GIF);
        assertThat(MediaType.of(bytes("RIFF1234WEBPVP8 "))).contains(MediaType.WEBP);
        assertThat(MediaType.of(bytes("<?xml version='1.0'?><!-- a --><svg>"))).contains(MediaType.SVG);
        assertThat(MediaType.of(bytes("see <svg>"))).isEmpty();
        assertThat(MediaType.of(new byte[0])).isEmpty();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private MediaFile find(String address) {
        Optional<MediaSource> found = resolver.resolve(address, PLACE);
        assertThat(found).containsInstanceOf(MediaFile.class);
        return (MediaFile) found.orElseThrow();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private List<String> codes() {
        return diagnostics.all().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }
}
