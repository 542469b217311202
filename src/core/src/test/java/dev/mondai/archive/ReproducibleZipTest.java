package dev.mondai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ReproducibleZipTest {

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReproducibleZip zip = new ReproducibleZip(bytes, 1)) {
            zip.add("a.txt", "a".repeat(1000).getBytes(StandardCharsets.UTF_8));
            zip.store("図.png", new byte[] {1, 2, 3});
            try (OutputStream entry = zip.open("b.txt")) {
                entry.write('b');
            }
            zip.add("c.txt", new ByteArrayInputStream(new byte[] {'c'}));
        }
        return bytes.toByteArray();
    }

    @Test
    void writesEqualBytesInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            byte[] tokyo = archive();
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(archive()).isEqualTo(tokyo);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void givesBackWhatWasPutIn() throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(archive()), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName() + " " + entry.getMethod() + " " + zip.readAllBytes().length);
                assertThat(entry.getExtra()).isNull();
            }
        }
        assertThat(entries).containsExactly("a.txt 8 1000", "図.png 0 3", "b.txt 8 1", "c.txt 8 1");
    }
}
